/**
 * The time to the next press, in milliseconds. A screen reader needs some seconds to announce the
 * last one; presses further apart are no attempt to leave.
 */
const limit = 5000;

/**
 * Returns a listener for `keydown`, `keyup` and `click` that counts three presses of Shift. It calls
 * `onChange` with the number that is left: one fewer after each press, all again after another key,
 * a click or the time limit. A press counts when it ends, if nothing else was pressed with it.
 */
export function shiftCounter(onChange: (left: number) => void): (event: Event) => void {
  let left = 3;
  let isAlone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = (presses: number) => {
    clearTimeout(timer);
    if (presses === left) return;
    timer = setTimeout(set, limit, 3);
    onChange(presses);
    left = presses || 3;
  };
  return (event) => {
    const { key, type, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
    if (key !== 'Shift') set(3);
    else if (isAlone && type === 'keyup') set(left - 1);
    isAlone = type === 'keydown' && key === 'Shift' && !(ctrlKey || altKey || metaKey);
  };
}
