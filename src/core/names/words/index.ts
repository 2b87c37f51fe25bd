import { angle } from "./angle";
import { average } from "./average";
import { bandwidth } from "./bandwidth";
import { bareNumber } from "./bare-number";
import { baseline } from "./baseline";
import { bounded } from "./bounded";
import { change } from "./change";
import { changing } from "./changing";
import { complaint } from "./complaint";
import { completion } from "./completion";
import { costWord } from "./cost-word";
import { counted } from "./counted";
import { dissatisfaction } from "./dissatisfaction";
import { doneRate } from "./done-rate";
import { earned } from "./earned";
import { ecological } from "./ecological";
import { economic } from "./economic";
import { effect } from "./effect";
import { eitherWay } from "./either-way";
import { enduring } from "./enduring";
import { examined } from "./examined";
import { fault } from "./fault";
import { fight } from "./fight";
import { fixedPrice } from "./fixed-price";
import { frequency } from "./frequency";
import { fulfilled } from "./fulfilled";
import { funds } from "./funds";
import { fundsRate } from "./funds-rate";
import { graded } from "./graded";
import { grant } from "./grant";
import { ground } from "./ground";
import { growth } from "./growth";
import { guaranteed } from "./guaranteed";
import { harm } from "./harm";
import { heat } from "./heat";
import { hired } from "./hired";
import { howLong } from "./how-long";
import { income } from "./income";
import { laidDown } from "./laid-down";
import { lasting } from "./lasting";
import { lifetime } from "./lifetime";
import { meeting } from "./meeting";
import { merit } from "./merit";
import { network } from "./network";
import { onePiece } from "./one-piece";
import { ownFunds } from "./own-funds";
import { planned } from "./planned";
import { power } from "./power";
import { prevention } from "./prevention";
import { priceWord } from "./price-word";
import { punctual } from "./punctual";
import { purchase } from "./purchase";
import { raise } from "./raise";
import { rank } from "./rank";
import { reach } from "./reach";
import { reduction } from "./reduction";
import { remedy } from "./remedy";
import { satisfaction } from "./satisfaction";
import { served } from "./served";
import { share } from "./share";
import { singleWork } from "./single-work";
import { sound } from "./sound";
import { spendingRate } from "./spending-rate";
import { spent } from "./spent";
import { standard } from "./standard";
import { storage } from "./storage";
import { sum } from "./sum";
import { supply } from "./supply";
import { survey } from "./survey";
import { time } from "./time";
import { timeLimit } from "./time-limit";
import { training } from "./training";
import { undecided } from "./undecided";
import { unwelcome } from "./unwelcome";
import { wanted } from "./wanted";
import { wantedAmount } from "./wanted-amount";
import { wholeYear } from "./whole-year";
import { work } from "./work";
import { worldState } from "./world-state";
import type { WordFamily } from "./word-family";

/** Every family of words by the matter that a name with one of its words speaks of. */
export const FAMILIES = {
  satisfaction,
  dissatisfaction,
  complaint,
  survey,
  punctual,
  time,
  sound,
  effect,
  economic,
  ecological,
  enduring,
  fault,
  merit,
  rank,
  examined,
  funds,
  "funds-rate": fundsRate,
  "spending-rate": spendingRate,
  grant,
  guaranteed,
  income,
  earned,
  "own-funds": ownFunds,
  spent,
  "cost-word": costWord,
  standard,
  "fixed-price": fixedPrice,
  reduction,
  prevention,
  raise,
  counted,
  work,
  purchase,
  reach,
  "done-rate": doneRate,
  "world-state": worldState,
  hired,
  served,
  frequency,
  bounded,
  "time-limit": timeLimit,
  lasting,
  supply,
  "how-long": howLong,
  lifetime,
  change,
  changing,
  baseline,
  training,
  meeting,
  "price-word": priceWord,
  "one-piece": onePiece,
  "laid-down": laidDown,
  sum,
  "whole-year": wholeYear,
  growth,
  completion,
  planned,
  fulfilled,
  share,
  average,
  "single-work": singleWork,
  bandwidth,
  network,
  storage,
  ground,
  power,
  heat,
  angle,
  graded,
  "bare-number": bareNumber,
  harm,
  unwelcome,
  remedy,
  wanted,
  "wanted-amount": wantedAmount,
  "either-way": eitherWay,
  undecided,
  fight,
} as const satisfies Readonly<Record<string, WordFamily>>;

/** What a name can speak of. */
export type Matter = keyof typeof FAMILIES;
