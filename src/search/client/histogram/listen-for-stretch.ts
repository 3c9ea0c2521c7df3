// Choosing a range on the histogram, by pointer and by keyboard.
import { answerKey, binAt, type Stretch, toStretch } from './choose-bins.ts';

/**
 * Makes the bars of a drawing answer to pointer and keys.
 * @param onChange told of each stretch while it is being chosen; null where the choice is given up
 * @param onSet told of the stretch that was chosen
 */
export function listenForStretch(
  drawing: SVGSVGElement,
  onChange: (stretch: Stretch | null) => void,
  onSet: (stretch: Stretch) => void,
): void {
  const bars = [...drawing.querySelectorAll<SVGGElement>('[data-at]')];
  let chosen = { anchor: 0, focus: 0 };

  function mark(anchor: number, focus: number): void {
    chosen = { anchor, focus };
    const { first, last } = toStretch(anchor, focus);
    bars.forEach((bar, at) => {
      bar.setAttribute('aria-pressed', String(at >= first && at <= last));
      bar.setAttribute('tabindex', at === focus ? '0' : '-1');
    });
    onChange({ first, last });
  }

  function giveUp(): void {
    for (const bar of bars) bar.setAttribute('aria-pressed', 'false');
    onChange(null);
  }

  const set = () => onSet(toStretch(chosen.anchor, chosen.focus));

  drawing.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const answer = answerKey(event, chosen, bars.length);
    if (answer === null) {
      if (event.key === 'Escape') giveUp();
      return;
    }
    event.preventDefault();
    if (answer.kind === 'set') return set();
    mark(answer.anchor, answer.focus);
    bars[answer.focus]?.focus();
  });
  drawing.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && drawing.contains(relatedTarget))) giveUp();
  });
  drawing.addEventListener('focusin', ({ target }) => {
    const at = bars.findIndex((bar) => target instanceof Node && bar.contains(target));
    if (at >= 0 && at !== chosen.focus) chosen = { anchor: at, focus: at };
  });

  // Screen readers press a button without a pointer and without a key.
  drawing.addEventListener('click', ({ detail, target }) => {
    const at = bars.findIndex((bar) => target instanceof Node && bar.contains(target));
    if (detail === 0 && at >= 0) onSet({ first: at, last: at });
  });

  let isDragged = false;
  const binOf = ({ clientX }: PointerEvent) => binAt(clientX, drawing.getBoundingClientRect(), bars.length);
  drawing.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    isDragged = true;
    // One that is done again is over.
    if (event.isTrusted) drawing.setPointerCapture(event.pointerId);
    mark(binOf(event), binOf(event));
  });
  drawing.addEventListener('pointermove', (event) => {
    if (isDragged) mark(chosen.anchor, binOf(event));
  });
  drawing.addEventListener('pointerup', () => {
    if (isDragged) set();
    isDragged = false;
  });
  drawing.addEventListener('pointercancel', () => {
    isDragged = false;
    giveUp();
  });
}
