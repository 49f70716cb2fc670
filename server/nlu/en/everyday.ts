import { stem } from './stem.ts'

/** Words that a complaint about anything may hold, and any answer to it: sharing them shows no common subject. */
const words = `about again agent another back been before booked booking called calling came charge charged charges come coming customer client day
  days decided exact four free from front full give given going half happened have hello home hour hours it's left money month monthly morning never
  next nobody offer once order ordered paid payment price cost promise promised rang refund refunded said same saturday send staff take that this
  three time today told tomorrow visit week weeks were what when which whole will with within working would your yesterday evening afternoon night
  invoice bill fee fees amount sum euros pounds percent compensation discount voucher manager colleague colleagues employee team company service
  problem issue mistake error fault complaint letter message email mail reply answer note matter case situation trouble inconvenience experience
  apologise apology sorry regret thank thanks thankful grateful appreciate understand understanding feel feeling upset angry disappointed
  disappointment frustrating frustration unpleasant awful terrible dear sincerely regards wishes kind kindly best please hope further anything
  everything something nothing somebody someone everyone myself immediately straight away soon possible unfortunately really very certainly
  personally number phone address name details details contact reach letting know knowing telling wrote writing written asked check checked
  checking make made making sure certain right wrong good better worse little much many more most only just still already also first second last
  two five ten monday tuesday wednesday thursday friday sunday january february march april may june july august september october november
  december put things thing people person work works worked want wanted need needed like look looking looked find found keep kept stay tell
  hear heard change changed wait waited waiting late quarter double twice start started through instead replace replacement return returned
  choice choose prefer suit suits whether either both else there here their them they you've we've i've you'll we'll`

export const everydayStems: ReadonlySet<string> = new Set(words.trim().split(/\s+/).map(stem))
