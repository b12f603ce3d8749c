// Runs before the first paint: the look that was chosen last on this device.
try {
  const marks = JSON.parse(localStorage.getItem('recto-verso.appearance') ?? '{}');
  for (const key of ['theme', 'font', 'scale']) {
    if (typeof marks[key] === 'string') document.documentElement.dataset[key] = marks[key];
  }
} catch {
  // No storage, or nothing that can be read: the default look.
}
