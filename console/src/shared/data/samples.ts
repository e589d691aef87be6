/** The channel of sample conversations; the same in every company. */
export const SAMPLES = '01900000-0000-7000-8000-73616d706c65';
