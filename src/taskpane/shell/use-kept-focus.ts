import { useEffect, useRef, type RefObject } from "react";

/**
 * Where the focused element goes away with what it did (an applied fix, a closed notice, another view), the keyboard would be left nowhere:
 * the panel takes it. A click beside everything leaves it nowhere on purpose.
 */
export const useKeptFocus = (panel: RefObject<HTMLElement | null>): void => {
  const inside = useRef(false);
  useEffect(() => {
    const enter = (): void => void (inside.current = true);
    const click = (): void => void (inside.current = false);
    document.addEventListener("focusin", enter);
    document.addEventListener("pointerdown", click);
    return () => {
      document.removeEventListener("focusin", enter);
      document.removeEventListener("pointerdown", click);
    };
  }, []);
  useEffect(() => {
    if (inside.current && document.hasFocus() && document.activeElement === document.body) panel.current?.focus({ preventScroll: true });
  });
};
