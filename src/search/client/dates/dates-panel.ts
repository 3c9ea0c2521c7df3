// Everything about dates on the search page: the histogram, the range as typed, what it lets through.
import { element } from '../element.ts';
import { rangeWords } from '../histogram/bin-words.ts';
import { drawHistogram, drawUndated } from '../histogram/draw-histogram.ts';
import { makeLateListener } from '../histogram/listen-late.ts';
import { toScaleTop } from '../histogram/scale-top.ts';
import { makeLaterFold } from '../later-fold.ts';
import { partOf } from '../part-of.ts';
import { type Bins, binDates, rangeToShow } from './bins.ts';
import { writeRange } from './calendar.ts';
import { noteInWords, saidInWords } from './dates-in-words.ts';
import type { DayRange, Period, TextDays } from './day-range.ts';
import { makeHeading } from './heading.ts';
import { listenToRangeForm, type TypedRange } from './range-form.ts';

/** What the panel shows. */
export interface DatesView {
  /** Dates of the hits that pass all filters but the range; null for the undated. */
  readonly dates: readonly (TextDays | null)[];
  /** The range as the address has it. */
  readonly typed: TypedRange;
  /** What cannot be understood in it, a sentence each. */
  readonly problems: readonly string[];
  /** The range in days, open where an end is null; null where there is none, or none that can be searched for. */
  readonly period: Period | null;
  /** Whether the range lets undated texts through. */
  readonly undated: boolean;
  /** Whether dates that an editor inferred count as dates. */
  readonly inferred: boolean;
  /** Whether the archive has such dates. */
  readonly hasInferred: boolean;
  /** Narrows the search to the undated texts. */
  readonly showUndated: () => void;
}

/** What a reader changed. */
export type DatesChange = Partial<TypedRange & Pick<DatesView, 'undated' | 'inferred'>>;

/** Fills the panel anew after every search. */
export type UpdateDates = (view: DatesView) => void;

/**
 * Makes the panel answer.
 * @param container the panel on the page
 * @param bundle address of the script that makes the table, and the drawing answer
 */
export function makeDatesPanel(
  container: HTMLElement,
  bundle: string,
  onChange: (change: DatesChange) => void,
): UpdateDates {
  const words = partOf(container, '.dates-head p');
  const say = makeHeading((said) => {
    words.textContent = said;
  });
  const all = partOf(container, '.dates-head button');
  const chart = partOf(container, '.dates-chart');
  const hint = partOf(container, '.dates-note span');
  const note = partOf(container, '.dates-note span + span');
  const updateForm = listenToRangeForm(container, onChange);
  const undated = partOf<HTMLInputElement>(container, '#search-undated');
  const inferred = partOf<HTMLInputElement>(container, '#search-inferred');
  const listen = makeLateListener(bundle);
  const table = makeLaterFold<Bins>(bundle, ({ makeBinsPanel }) => makeBinsPanel(), 'dates-table');
  container.append(table.element);

  all.addEventListener('click', () => onChange({ from: '', to: '' }));
  undated.addEventListener('change', () => onChange({ undated: undated.checked }));
  inferred.addEventListener('change', () => onChange({ inferred: inferred.checked }));

  return (view) => {
    const { dates, typed, period } = view;
    const isRanged = period !== null;
    const range = period && rangeToShow(dates, period);
    const bins = binDates(dates, range);
    container.hidden = false;
    const hadFocus = chart.contains(document.activeElement);
    const sayTried = say(saidInWords(bins, range, isRanged ? typed : null));
    chart.replaceChildren(
      ...drawChart(
        bins,
        range,
        view,
        onChange,
        (stretch) => sayTried(stretch && `${rangeWords(stretch)}: let go, or press Enter, to set it`),
        listen,
      ),
    );
    // Where nothing is drawn any more, the words over the drawing say what there is.
    if (hadFocus) (chart.querySelector<SVGGElement>('[data-at]') ?? words).focus();
    const isDrawn = chart.childElementCount > 0;
    hint.hidden = !isDrawn;
    note.textContent = isDrawn ? noteInWords(bins) : '';
    updateForm(typed, view.problems);
    all.hidden = typed.from === '' && typed.to === '';
    undated.checked = view.undated;
    showSwitch(undated, isRanged && bins.undated > 0);
    inferred.checked = view.inferred;
    showSwitch(inferred, view.hasInferred);
    table.element.hidden = bins.bins.length === 0;
    table.update('As a table', bins);
  };
}

/** Shows a switch with its words, or hides both. */
function showSwitch({ parentElement: label }: HTMLInputElement, isShown: boolean): void {
  if (label) label.hidden = !isShown;
}

function drawChart(
  bins: Bins,
  range: DayRange | null,
  { period, undated, inferred, showUndated }: DatesView,
  onChange: (change: DatesChange) => void,
  onTry: (range: DayRange | null) => void,
  listen: ReturnType<typeof makeLateListener>,
): readonly Element[] {
  const full = bins.bins.filter(({ certain, possible }) => certain + possible > 0);
  // One bar is no picture of anything; the words above say it.
  if (full.length < 2 && range === null) return [];
  const top = toScaleTop(Math.max(...full.map(({ certain, possible }) => certain + possible)));
  const drawing = drawHistogram(bins, top);
  const daysOf = (first: number, last: number): DayRange => ({
    from: bins.bins[first]?.from ?? 0,
    to: bins.bins[last]?.to ?? 0,
  });
  listen(
    drawing,
    (stretch) => onTry(stretch && daysOf(stretch.first, stretch.last)),
    ({ first, last }) => {
      const { from, to } = daysOf(first, last);
      onChange(writeRange(from, to));
    },
  );
  if (bins.undated === 0) return [drawing];
  // Dates that do not count are no lack of dates.
  const which = inferred ? 'undated' : 'undated or inferred';
  const label = element('span', {}, `${bins.undated.toLocaleString('en-US')} ${which}`);
  const bar = drawUndated(bins.undated, top);
  const does: Readonly<Record<string, string>> =
    period === null
      ? { title: 'Show only the undated texts' }
      : { title: 'Include undated texts', 'aria-pressed': String(undated) };
  const button = element('button', { type: 'button', class: 'undated-bar', ...does }, bar, label);
  button.addEventListener('click', () => (period === null ? showUndated() : onChange({ undated: !undated })));
  return [drawing, button];
}
