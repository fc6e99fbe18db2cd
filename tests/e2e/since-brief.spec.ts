import { expect, test } from '@playwright/test';
import { open } from './workspace-page.ts';

test('a view that was taken out is noted on this device, and says what moved since (GOV-08)', async ({
  page
}) => {
  await open(page);
  const share = page.getByRole('button', { name: 'Share', exact: true });
  const dialog = page.getByRole('dialog', { name: 'Share this ranking', exact: true });
  await share.click();
  await expect(dialog).toContainText('Nothing was taken from this browser yet');
  await dialog.getByRole('button', { name: 'Save strategy file', exact: true }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  const weight = page.getByRole('slider', { name: /^GDP, weight/ });
  await weight.focus();
  await weight.press('End');
  await share.click();
  await expect(dialog).toContainText('Changed in the strategy: Economy size: 8 points → 20 points.');
  await expect(dialog).toContainText(/\d of the top 10 hold/);
  await expect(dialog.getByRole('link', { name: 'Open that view as it was' })).toHaveAttribute(
    'href',
    /^\/\?s=1/
  );
});
