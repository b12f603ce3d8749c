/**
 * Rejects with a `TimeoutError` where the work takes longer: for what may never answer. The work
 * itself is not stopped; how it ends is then nobody's concern.
 */
export function withinMillis<Value>(work: Promise<Value>, millis: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DOMException('', 'TimeoutError'));
    }, millis);
    const stop = () => {
      clearTimeout(timer);
    };
    work.finally(stop).then(resolve, reject);
  });
}
