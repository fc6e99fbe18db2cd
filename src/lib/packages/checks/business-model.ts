import { isBlank, type Check } from './check.ts';

/** The roles each data-center site needs an entity in, in the words of a person who is missing one. */
export const roles = [
  { id: 'build', label: 'Build', who: 'builder' },
  { id: 'own', label: 'Own', who: 'owner' },
  { id: 'operate', label: 'Operate', who: 'operator' }
] as const;

/** Section 3(b)(iii): every site has a name and an entity in each role. */
export const businessModel: Check = ({ sites }) => ({
  begun: sites.length > 0,
  missing: sites.length
    ? sites.flatMap((site, i) => [
        ...(isBlank(site.name)
          ? [{ text: `Site ${i + 1} has no name`, field: `sites.${site.id}.name` }]
          : []),
        ...roles
          .filter(({ id }) => isBlank(site[id]))
          .map(({ id, who }) => ({
            text: `${site.name.trim() || `Site ${i + 1}`} has no ${who}`,
            field: `sites.${site.id}.${id}`
          }))
      ])
    : [{ text: 'No data-center site', field: 'sites' }]
});
