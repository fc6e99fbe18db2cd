import { expect, test, type Browser, type Page } from '@playwright/test';

/** Somebody with a browser and an account of their own. */
async function person(browser: Browser, name: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  const email = `${name.toLowerCase()}-${Date.now()}@example.org`;
  const made = await page.request.post('/api/v1/accounts', {
    data: { name, email, password: 'a long enough password' },
    timeout: 60_000
  });
  expect(made.status(), await made.text()).toBe(201);
  return page;
}

/** The line a layer's supplier stands in; the layer is unfolded for it. */
async function supplierOf(page: Page, layer: string) {
  const stack = page.getByRole('region', { name: /Five stack layers/ });
  const field = stack.getByLabel(`Supplier of layer ${layer}`, { exact: true });
  const head = stack.getByRole('button', { name: new RegExp(`^${layer} `) });
  await expect(head).toBeVisible();
  if (!(await field.isVisible())) await head.click();
  await expect(field).toBeVisible();
  return field;
}

async function supply(page: Page, layer: string, supplier: string) {
  const field = await supplierOf(page, layer);
  await field.fill(supplier);
  await field.blur();
}

async function save(page: Page) {
  await page.getByRole('button', { name: 'Export file' }).click();
  await page.getByRole('button', { name: /^Save to a workspace/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Save to a workspace' });
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  return dialog;
}

test('two people change one package: who saves second sees what differs, merges, and nothing is lost (GOV-07)', async ({
  browser
}) => {
  // Two browsers, and the first account of a new folder waits until the database has laid itself out.
  test.slow();
  const ada = await person(browser, 'Ada');
  const ben = await person(browser, 'Ben');
  const { id: desk } = await (
    await ada.request.post('/api/v1/workspaces', { data: { name: 'Package desk' } })
  ).json();
  const invited = await ada.request.post(`/api/v1/workspaces/${desk}/invitations`, {
    data: { role: 'editor' }
  });
  await ben.request.post(`/api/v1/invitations/${(await invited.json()).token}`);

  // Ada saves a draft from the editor; Ben opens it from the workspace and goes on drafting.
  await ada.goto('/packages');
  await ada.getByRole('button', { name: 'New package' }).click();
  await supply(ada, 'A', 'Meridian');
  let dialog = await save(ada);
  const saved = dialog.getByRole('status').filter({ hasText: 'Saved as version 1' }).getByRole('link');
  const address = (await saved.getAttribute('href')) ?? '';
  await ada.keyboard.press('Escape');
  await ben.goto(address);
  await ben.getByRole('button', { name: 'Open as a draft' }).click();
  await expect(await supplierOf(ben, 'A')).toHaveValue('Meridian');

  // Both change layer A, and a layer each.
  await supply(ada, 'B', 'Harbor');
  await supply(ada, 'A', 'Meridian and Ada');
  await supply(ben, 'C', 'Northline');
  await supply(ben, 'A', 'Meridian and Ben');
  dialog = await save(ada);
  await expect(dialog.getByRole('status').filter({ hasText: 'Saved as version 2' })).toBeVisible();

  dialog = await save(ben);
  await expect(dialog.getByText(/Ada changed .* since you opened it/)).toBeVisible();
  await expect(dialog.getByRole('list', { name: 'Ada changed' })).toContainText('Layer B, supplier');
  await expect(dialog.getByRole('list', { name: 'You changed' })).toContainText('Layer C, supplier');
  const both = dialog.getByRole('group', { name: 'Layer A, supplier' });
  await both.getByRole('radio', { name: 'Meridian and Ben, as you have it' }).check();
  await dialog.getByRole('button', { name: 'Save both together' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Saved as version 3' })).toBeVisible();

  // The editor goes on from what was saved: a later save must not take Ada's layer out again.
  await ben.keyboard.press('Escape');
  await expect(await supplierOf(ben, 'B')).toHaveValue('Harbor');

  const id = address.split('/').at(-1);
  const { content } = await (await ada.request.get(`/api/v1/packages/${id}`)).json();
  expect(['A', 'B', 'C'].map((layer) => content.layers[layer].supplier)).toEqual([
    'Meridian and Ben',
    'Harbor',
    'Northline'
  ]);
  const { content: before } = await (await ben.request.get(`/api/v1/packages/${id}?version=2`)).json();
  expect(before.layers.A.supplier).toBe('Meridian and Ada');
  await Promise.all([ada.context().close(), ben.context().close()]);
});
