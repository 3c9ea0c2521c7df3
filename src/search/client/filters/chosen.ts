import { element } from '../element.ts';

/** Something that narrows a search and can be taken away. */
export interface Chosen {
  /** `Source: Kayhan` */
  readonly words: string;
  readonly onRemove: () => void;
}

/** A button for each thing that narrows a search; pressed, it takes it away. */
export function renderChosen(container: HTMLElement, chosen: readonly Chosen[]): void {
  const hadFocus = container.contains(document.activeElement);
  container.replaceChildren(
    ...chosen.map(({ words, onRemove }) => {
      const button = element(
        'button',
        { type: 'button', class: 'quiet chosen' },
        element('span', { class: 'said' }, 'Take away '),
        element('bdi', {}, words),
        element('span', { 'aria-hidden': 'true' }, ' ×'),
      );
      button.addEventListener('click', onRemove);
      return button;
    }),
  );
  if (hadFocus) container.querySelector('button')?.focus();
}
