import { asksExim } from '../instruments.ts';
import { eximQuestion } from '../questions.ts';
import { isBlank, type Check } from './check.ts';

/** As the press reports of EXIM: whoever asks it says how Commerce's chip licenses stand. */
export const eximLicenses: Check = ({ support, answers }) => {
  const answered = answers.some(({ id, text }) => id === eximQuestion && !isBlank(text));
  if (support.length === 0)
    return {
      begun: false,
      missing: [{ text: 'No federal support listed, so nothing is known of EXIM', field: 'support' }]
    };
  return {
    begun: true,
    missing:
      asksExim(support) && !answered
        ? [
            {
              text: 'Which chip licenses must Commerce clear before EXIM’s financing closes?',
              field: `answers.${eximQuestion}.text`
            }
          ]
        : []
  };
};
