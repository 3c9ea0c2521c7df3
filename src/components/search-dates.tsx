import type { Html } from '../html/html.ts';

/** Dates on the search page: what its script fills, and shows once there is a search. */
export function SearchDates(): Html {
  return (
    <section id="search-dates" aria-label="Dates of the texts found" hidden>
      <div class="dates-head">
        <p tabindex={-1} />
        <button type="button" class="quiet">
          All dates
        </button>
      </div>
      <div class="dates-chart" />
      <p class="dates-note" id="dates-note">
        <span>Drag over the bars, or move along them by arrow keys, Shift to extend, Enter to set.</span>{' '}
        <span />
      </p>
      <div class="dates-controls">
        <form class="range-form" aria-label="Range of dates" novalidate>
          <label for="range-from">From</label>
          <RangeEnd id="range-from" placeholder="2020-05" />
          <label for="range-to">to</label>
          <RangeEnd id="range-to" placeholder="2021" />
          <button type="submit" class="quiet">
            Set
          </button>
          <p class="range-message" id="range-message" role="alert" />
        </form>
        <Switch id="search-undated">Include undated texts</Switch>
        <Switch id="search-inferred">Include dates inferred by an editor</Switch>
      </div>
    </section>
  );
}

function RangeEnd({ id, placeholder }: { readonly id: string; readonly placeholder: string }): Html {
  return (
    <input
      id={id}
      type="text"
      inputmode="text"
      autocomplete="off"
      spellcheck="false"
      size={10}
      maxlength={40}
      placeholder={placeholder}
      aria-describedby="range-message"
    />
  );
}

function Switch({ id, children }: { readonly id: string; readonly children: string }): Html {
  return (
    <label>
      <input type="checkbox" id={id} /> {children}
    </label>
  );
}
