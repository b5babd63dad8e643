import type { Page, PlacedItem } from '../parse/page.ts';

export interface LabelledLine {
  readonly label: string | null;
  readonly line: number;
}

/** The bullets (and loose paragraphs) of Precautions with their bold labels, in order. */
export function precautionLines(page: Page): readonly LabelledLine[] {
  const blocks = page.sections.find(({ id }) => id === 'precautions')?.blocks ?? [];
  return blocks.flatMap((block): readonly LabelledLine[] => {
    switch (block.kind) {
      case 'list':
        return block.items.map(({ label, line }: PlacedItem) => ({ label, line }));
      case 'paragraph':
        return [{ label: block.label, line: block.line }];
      case 'heading':
        return [];
    }
  });
}

/** Line of a section's heading, or of the first line of the page when the section is missing. */
export const sectionLine = (page: Page, id: Page['sections'][number]['id']): number =>
  page.sections.find((section) => section.id === id)?.line ?? 1;
