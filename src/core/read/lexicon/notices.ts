import { phrases, words } from "./words.ts";

/** Imperatives with which an offer to readers opens. */
export const NOTICE_OPENERS = words(`
  subscribe sign join follow get click tap download share support donate become listen watch read
  discover try start stay enter register log create enjoy unlock receive advertisement
`);

/** What such offers speak of. */
export const NOTICE_PHRASES = phrases(`
  newsletter
  inbox
  sign up
  subscribe
  free trial
  daily email
  weekly email
  free daily
  free weekly
  straight to your
  cookies
  all rights reserved
  terms and conditions
  privacy policy
  our app
  app store
  follow us
  become a member
  support our
  min read
  advertisement
`);

/** Trades of those who write, for the box below an article. */
export const WRITER_NOUNS = words(`
  writer reporter correspondent editor journalist columnist contributor freelance freelancer producer
  author staff critic
`);
