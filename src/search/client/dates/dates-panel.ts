// Everything about dates on the search page: the histogram, the range as typed, what it lets through.
import { counted } from '../../../site/counted.ts';
import { element } from '../element.ts';
import type { Period } from '../engine/filters.ts';
import { rangeWords } from '../histogram/bin-words.ts';
import { drawHistogram, drawUndated } from '../histogram/draw-histogram.ts';
import { listenForStretch } from '../histogram/listen-for-stretch.ts';
import { makeLaterFold } from '../later-fold.ts';
import { type Bins, binDates, type DayRange, extentOf } from './bins.ts';
import { writeRange } from './calendar.ts';
import { makeHeading } from './heading.ts';
import { makeRangeForm, type TypedRange } from './range-form.ts';

/** What the panel shows. */
export interface DatesView {
  /** Dates of the hits that pass all filters but the range; null for the undated. */
  readonly dates: readonly (DayRange | null)[];
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
 * Makes the panel.
 * @param container an empty element of the page
 * @param bundle address of the script that makes the table
 */
export function makeDatesPanel(
  container: HTMLElement,
  bundle: string,
  onChange: (change: DatesChange) => void,
): UpdateDates {
  const words = element('p', { tabindex: -1 });
  const say = makeHeading((said) => {
    words.textContent = said;
  });
  const all = element('button', { type: 'button', class: 'quiet' }, 'All dates');
  const chart = element('div', { class: 'dates-chart' });
  const note = element('p', { class: 'dates-note', id: 'dates-note' });
  const form = makeRangeForm(onChange);
  const undated = toSwitch('Include undated texts', 'search-undated');
  const inferred = toSwitch('Include dates inferred by an editor', 'search-inferred');
  const table = makeLaterFold<Bins>(bundle, (later) => later.makeBinsPanel(), 'dates-table');
  container.replaceChildren(
    element('div', { class: 'dates-head' }, words, all),
    chart,
    note,
    element('div', { class: 'dates-controls' }, form.element, undated.label, inferred.label),
    table.element,
  );

  all.addEventListener('click', () => onChange({ from: '', to: '' }));
  undated.box.addEventListener('change', () => onChange({ undated: undated.box.checked }));
  inferred.box.addEventListener('change', () => onChange({ inferred: inferred.box.checked }));

  return (view) => {
    const { dates, typed } = view;
    const range = toRange(view);
    const bins = binDates(dates, range);
    container.hidden = false;
    const hadFocus = chart.contains(document.activeElement);
    const sayTried = say(saidInWords(bins, range));
    chart.replaceChildren(
      ...drawChart(bins, range, view, onChange, (stretch) =>
        sayTried(stretch && `${rangeWords(stretch)}: let go, or press Enter, to set it`),
      ),
    );
    // Where nothing is drawn any more, the words over the drawing say what there is.
    if (hadFocus) (chart.querySelector<SVGGElement>('[data-at]') ?? words).focus();
    note.textContent = noteInWords(bins, range, view.undated);
    form.update(typed, view.problems);
    all.hidden = typed.from === '' && typed.to === '';
    undated.box.checked = view.undated;
    undated.label.hidden = range === null || bins.undated === 0;
    inferred.box.checked = view.inferred;
    inferred.label.hidden = !view.hasInferred;
    table.element.hidden = bins.bins.length === 0;
    table.update('As a table', bins);
  };
}

/** The days to draw where a range is set; an open end is drawn as far as there are texts. */
function toRange({ period, dates }: DatesView): DayRange | null {
  if (period === null) return null;
  const extent = extentOf(dates.filter((date) => date !== null));
  const from = period.from ?? extent?.from ?? period.to;
  const to = period.to ?? extent?.to ?? period.from;
  return from === null || to === null || from > to ? null : { from, to };
}

function toSwitch(
  words: string,
  id: string,
): { readonly label: HTMLElement; readonly box: HTMLInputElement } {
  const box = element('input', { type: 'checkbox', id });
  return { box, label: element('label', {}, box, ` ${words}`) };
}

function drawChart(
  bins: Bins,
  range: DayRange | null,
  { undated, inferred, showUndated }: Pick<DatesView, 'undated' | 'inferred' | 'showUndated'>,
  onChange: (change: DatesChange) => void,
  onTry: (range: DayRange | null) => void,
): readonly Element[] {
  const full = bins.bins.filter(({ certain, possible }) => certain + possible > 0);
  // One bar is no picture of anything; the words above say it.
  if (full.length < 2 && range === null) return [];
  const highest = Math.max(1, ...full.map(({ certain, possible }) => certain + possible));
  const drawing = drawHistogram(bins, highest);
  const daysOf = (first: number, last: number): DayRange => ({
    from: bins.bins[first]?.from ?? 0,
    to: bins.bins[last]?.to ?? 0,
  });
  listenForStretch(
    drawing,
    (stretch) => onTry(stretch && daysOf(stretch.first, stretch.last)),
    ({ first, last }) => {
      const { from, to } = daysOf(first, last);
      onChange(writeRange(from, to));
    },
  );
  drawing.setAttribute('aria-describedby', 'dates-note');
  if (bins.undated === 0) return [drawing];
  // Dates that do not count are no lack of dates.
  const which = inferred ? 'undated' : 'undated or inferred';
  const label = element('span', {}, `${bins.undated.toLocaleString('en-US')} ${which}`);
  const bar = drawUndated(bins.undated, highest);
  const does: Readonly<Record<string, string>> =
    range === null
      ? { title: 'Show only the undated texts' }
      : { title: 'Include undated texts', 'aria-pressed': String(undated) };
  const button = element('button', { type: 'button', class: 'undated-bar', ...does }, bar, label);
  button.addEventListener('click', () => (range === null ? showUndated() : onChange({ undated: !undated })));
  return [drawing, button];
}

/** `2019 to 2021, by month` */
function saidInWords({ unit, bins, undated }: Bins, range: DayRange | null): string {
  const [first, last] = [bins[0], bins.at(-1)];
  if (!first || !last) return undated === 0 ? 'No dates to show' : `${counted(undated, 'text')}, undated`;
  const full = bins.filter(({ certain, possible }) => certain + possible > 0);
  const [only, second] = full;
  if (range === null && only && !second) {
    return `All that are dated are of ${rangeWords(only)}${undated === 0 ? '' : `; ${undated.toLocaleString('en-US')} undated`}`;
  }
  return `${rangeWords(range ?? { from: first.from, to: last.to })}, by ${unit}`;
}

function noteInWords({ bins, uncertain, undated }: Bins, range: DayRange | null, included: boolean): string {
  const sentences = [
    ...(bins.length < 2
      ? []
      : ['Drag over the bars, or move along them by arrow keys, Shift to extend, Enter to set.']),
    ...(uncertain === 0
      ? []
      : [
          `${counted(uncertain, 'text')} may be of more than one bar and ${uncertain === 1 ? 'counts' : 'count'} in each, drawn pale.`,
        ]),
    ...(undated === 0 || range === null
      ? []
      : [`Undated texts are ${included ? 'included' : 'left out'} in this range.`]),
  ];
  return sentences.join(' ');
}
