import { words } from "./words.ts";

/** Words of which one near by says that sport is told of. */
export const SPORT = words(`
  football soccer rugby cricket basketball baseball hockey handball volleyball netball tennis
  goal goals goalkeeper goalless striker strikers midfielder midfielders defender winger full-back
  fullback quarterback batsman batsmen bowler bowlers wicket wickets innings umpire referee
  qualifier qualifiers quarterfinal quarterfinals quarter-final quarter-finals semifinal semifinals
  semi-final semi-finals playoff playoffs play-off play-offs knockout
  match matches tournament fixture fixtures kickoff kick-off scored scorer hat-trick touchdown
  touchdowns equaliser equalizer halftime half-time relegation relegated premiership bundesliga
  teammates team-mates cup league fifa uefa nfl nba goalscorer shootout
`);

/** What one team does to another; the names on either side are teams. */
export const BEATS = words(`
  beat beats beaten defeat defeats defeated thrash thrashes thrashed trounced hammered edged outplayed
  eliminated draw draws drew drawn play plays played face faces faced facing
  meet meets met host hosts hosted held hold qualify qualifies qualified kick kicked knocked won win
  wins overcame overcome stunned crushed routed outscored trailed tackle
`);

/** What goes on between teams. */
export const CONTESTS = words(`
  win wins victory victories defeat defeats loss losses draw draws tie match matches game games test
  fixture fixtures qualifier qualifiers friendly final semifinal semi-final quarterfinal quarter-final
  playoff play-off clash rematch series goal goals try wicket wickets penalty penalties equaliser
  equalizer scored score
`);

/** Behind the name of a team: who plays in it, leads it or cheers it. */
export const PLAYERS = words(`
  striker midfielder defender goalkeeper keeper winger forward batsman bowler fly-half captain skipper
  coach manager fans supporters players squad team side lineup line-up
`);

/** Before "for", "from" or "to": somebody's way from team to team. */
export const TRANSFERS = words(`
  plays played playing signed signs signing joined joins joining transfer transferred loan loaned linked bid debut appearances capped caps scored striker midfielder defender goalkeeper
  winger forward
`);
