/** The screens of the product, as the header and the menu name them. */
export const screens = [
  { path: '/', label: 'Workspace' },
  { path: '/packages', label: 'Packages' },
  { path: '/data', label: 'Data' },
  { path: '/methods', label: 'Methods' }
];

/** The path of the screen that an address belongs to; what is on none of them is opened from the workspace. */
export function screenOf(pathname: string): string {
  const isOn = (path: string) => path !== '/' && `${pathname}/`.startsWith(`${path}/`);
  return screens.find(({ path }) => isOn(path))?.path ?? '/';
}
