import { isBlank, type Check } from './check.ts';

/** Section 3(b)(v): each question of the markets and of the package has an answer. */
export const compliance: Check = (draft, _requirement, questions) => {
  const asked = questions.filter(({ clause }) => clause === '(v)');
  const answered = new Set(draft.answers.filter(({ text }) => !isBlank(text)).map(({ id }) => id));
  return {
    begun: asked.some(({ id }) => answered.has(id)),
    missing: asked
      .filter(({ id }) => !answered.has(id))
      .map(({ id, about, text }) => ({ text: `${about}: ${text}`, field: `answers.${id}.text` }))
  };
};
