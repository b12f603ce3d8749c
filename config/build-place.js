import { execSync } from 'node:child_process';
import { basename } from 'node:path';

/**
 * Where the app will live on its host: '' at the root of a site, '/recto' under a sub-path.
 * Kit wants a leading slash and no trailing one; people write all four ways.
 *
 * @returns {'' | `/${string}`}
 */
export function readBasePath() {
  const { BASE_PATH = '' } = process.env;
  const path = BASE_PATH.replace(/^\/+|\/+$/g, '');
  return path === '' ? '' : `/${path}`;
}

/**
 * The folder of the finished site and kit's working folder. A second build (the sub-path one of the
 * tests, say) takes its own pair by RECTO_BUILD_DIR and so cannot disturb the first.
 */
export function readBuildPlace() {
  const { RECTO_BUILD_DIR: site = '' } = process.env;
  if (site === '') return { site: 'build', working: '.svelte-kit' };
  return { site, working: `.svelte-kit/variants/${basename(site)}` };
}

/**
 * Whether `.br` and `.gz` stand beside the files of the finished site, for hosts that serve them:
 * half the time of a build. A site that is only looked at here does without, by RECTO_COMPRESS=no.
 */
export function readCompress() {
  return process.env['RECTO_COMPRESS'] !== 'no';
}

/** The commit names the build, so that two builds of one commit are one version. */
export function readBuildName() {
  const { BUILD_NAME = '' } = process.env;
  if (BUILD_NAME !== '') return BUILD_NAME;
  try {
    const commit = execSync('git rev-parse --short HEAD', { stdio: ['ignore', 'pipe', 'ignore'] });
    return commit.toString().trim();
  } catch {
    return 'unversioned';
  }
}
