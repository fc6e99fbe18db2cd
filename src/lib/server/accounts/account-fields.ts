import { z } from 'zod';

// Control characters have no place in a name, and PostgreSQL takes no zero character in any text.
// eslint-disable-next-line no-control-regex
const noControls = /^[^\u0000-\u001f\u007f]*$/;

/** A line a person typed. atMost  characters */
export function line(atMost: number, wanted: string) {
  return z
    .string(wanted)
    .transform((text) => text.trim())
    .refine((text) => text.length > 0 && text.length <= atMost && noControls.test(text), wanted);
}

/** Some lines a person typed, or none. */
export function prose(atMost: number, wanted: string) {
  return z
    .string(wanted)
    .transform((text) => text.replaceAll('\u0000', '').trim())
    .refine((text) => text.length <= atMost, wanted);
}

const email = z
  .string('wanted an e-mail address')
  .transform((text) => text.trim().toLowerCase())
  .refine(
    (text) => text.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(text) && noControls.test(text),
    'wanted an e-mail address, such as name@example.org'
  );

export const personName = line(100, 'wanted a name of 1 to 100 characters');

const newPassword = z
  .string('wanted a password')
  .min(12, 'wanted at least 12 characters')
  .max(200, 'wanted at most 200 characters');

export const signUpFields = z.strictObject({ name: personName, email, password: newPassword });

export const newPasswordFields = z.strictObject({
  old: z.string('wanted your password').max(200, 'wanted at most 200 characters'),
  password: newPassword
});

export const signInFields = z.strictObject({
  email: z
    .string('wanted an e-mail address')
    .max(254)
    .transform((text) => text.trim().toLowerCase()),
  password: z.string('wanted a password').max(200, 'wanted at most 200 characters')
});
