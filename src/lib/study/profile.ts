/** Who is learning on this device, as long as only one person does. */
export const DEFAULT_PROFILE = 'main';
