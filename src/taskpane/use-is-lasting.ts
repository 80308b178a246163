import { useEffect, useState } from 'react';

/** True once `isOn` has lasted so long: what is done sooner is not worth a flicker. */
export function useIsLasting(isOn: boolean, milliseconds: number): boolean {
  const [isLasting, setIsLasting] = useState(false);
  useEffect(() => {
    if (!isOn) {
      setIsLasting(false);
      return;
    }
    const timer = setTimeout(() => {
      setIsLasting(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [isOn, milliseconds]);
  return isOn && isLasting;
}
