import { openWeightQuestion } from '../questions.ts';
import { isBlank, type Check } from './check.ts';

/** As reported for the April 2026 call: where each open-weight model comes from is said. */
export const openWeight: Check = ({ answers }) => {
  const answered = answers.some(({ id, text }) => id === openWeightQuestion && !isBlank(text));
  return {
    begun: answered,
    missing: answered
      ? []
      : [
          {
            text: 'Where does each open-weight model come from?',
            field: `answers.${openWeightQuestion}.text`
          }
        ]
  };
};
