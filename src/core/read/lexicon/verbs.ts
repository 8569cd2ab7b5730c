import { words } from "./words.ts";

/** Forms of "be", also as they stand behind an apostrophe. */
export const BE = words(`is are was were be been being am 's 're 'm isn't aren't wasn't weren't`);
/** Verbs that help another verb. */
export const HELPERS = words(`
  is are was were be been being am 's 're 'm isn't aren't wasn't weren't has have had having 've 'd hasn't
  haven't hadn't do does did doesn't don't didn't will would can could may might must shall should
  won't wouldn't can't couldn't cannot shouldn't mustn't 'll get gets got getting to it's he's she's
  they're i'm you're we're they've i've we've you've he'd she'd they'd i'd we'd he'll she'll they'll
  i'll we'll it'll
`);
/** Verbs that only say how far another has come, with "to" or -ing behind them: the other is the cue. */
export const LEADS_ON = words(`
  continue continues continued continuing begin begins began beginning start starts started starting
  going go goes went keep keeps kept keeping try tries tried trying seem seems seemed appear appears
  appeared tend tends tended used has have had having need needs needed fail fails failed manage manages
  managed avoid avoids avoided dare dares dared come came stop stops stopped proceed proceeds proceeded able likely expected
`);
