/** Files that the system opens with the installed app (Chromium on desktops); in no standard yet. */
interface LaunchQueue {
  setConsumer(consumer: (params: { readonly files?: readonly FileHandle[] }) => void): void;
}

interface FileHandle {
  getFile(): Promise<File>;
}

/** Calls back with each file that the app is opened with; never where there is no such queue. */
export function onLaunchFiles(window: Window, onfile: (file: File) => void): void {
  if (!hasLaunchQueue(window)) return;
  window.launchQueue.setConsumer(({ files = [] }) => {
    for (const handle of files) void handle.getFile().then(onfile);
  });
}

function hasLaunchQueue(window: Window): window is Window & { launchQueue: LaunchQueue } {
  return 'launchQueue' in window;
}
