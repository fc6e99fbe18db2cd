import type { Node, NodeQueries } from 'pdfmake/interfaces';
import { expect, it } from 'vitest';
import { packagePdf } from './package-pdf.ts';

it('packagePdf(blocks) begins a page before a heading with nothing but headings below it on its page', () => {
  const { pageBreakBefore } = packagePdf('T', 'PUBLIC', [{ kind: 'heading', text: '(v)' }]);
  const breaks = (node: object, after: object[]) =>
    pageBreakBefore?.(node as Node, { getFollowingNodesOnPage: () => after } as unknown as NodeQueries);
  const footer = { style: 'running' };
  expect(breaks({ headlineLevel: 1 }, [footer])).toBe(true);
  expect(breaks({ headlineLevel: 1 }, [{ headlineLevel: 2 }, footer])).toBe(true);
  expect(breaks({ headlineLevel: 1 }, [{ headlineLevel: 2 }, { style: 'paragraph' }, footer])).toBe(false);
  expect(breaks({ style: 'paragraph' }, [footer])).toBe(false);
});
