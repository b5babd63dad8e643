import { useEffect, useState } from 'preact/hooks';
import type { Loaded } from '../../dataset/load-dataset.ts';

/** A packaged file as a surface waits for it: undefined until it is there. `load` must not change from one drawing to the next. */
export function useLoaded<T>(load: () => Promise<Loaded<T>>): Loaded<T> | undefined {
  const [loaded, setLoaded] = useState<Loaded<T>>();
  useEffect(() => {
    let isWanted = true;
    void load().then((value) => isWanted && setLoaded(value));
    return () => {
      isWanted = false;
    };
  }, [load]);
  return loaded;
}
