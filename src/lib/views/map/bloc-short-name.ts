/** A bloc's name where there is little room: its whole name, else the letters it is known by, else its first words. */
export function blocShortName({ id, name }: { id: string; name: string }): string {
  if (name.length <= 18) return name;
  if (/^[a-z]+\d*$/.test(id) && id.length <= 5) return id.toUpperCase();
  return `${name.slice(0, 17).trimEnd()}…`;
}
