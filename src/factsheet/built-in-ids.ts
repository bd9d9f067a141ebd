/* The ids in data/factsheet.en.json. `npm run build` writes this file. */

export type StatisticId =
  | 'women-prisoners-violence-in-lifetime-colombia'
  | 'women-prisoners-intimate-partner-violence-colombia'
  | 'women-among-convicted-traffickers'
  | 'women-among-drug-arrests'
  | 'women-among-sex-trafficking-recruiters-bosnia-and-herzegovina'
  | 'girls-with-disabilities-sexual-abuse'
  | 'women-among-trafficking-victims'
  | 'trafficking-victims-recruited-online-usa'
  | 'sex-trafficking-cases-with-online-advertisements'
  | 'increase-in-cases-of-abused-children'
  | 'age-of-most-victims-of-online-sexual-abuse'
  | 'girls-among-victims-of-online-sexual-abuse'
  | 'online-sexual-abuse-by-people-known-to-the-victim'
  | 'online-sexual-abuse-by-parents'
  | 'intimate-partner-killing-and-firearms-usa'
  | 'sex-workers-murdered-colombia'
  | 'sex-workers-murdered-with-a-firearm-colombia'
  | 'young-women-considering-ways-to-stay-in-nigeria';

export type CaseStudyId =
  | 'women-in-gangs-in-cape-town'
  | 'womens-roles-in-the-western-balkans'
  | 'violence-against-women-human-rights-defenders'
  | 'stamp-out-slavery-in-nigeria'
  | 'framework-to-support-women-to-exit-gangs';

export type FrameworkId = 'exit-from-gangs';

export type SectionId =
  | 'introduction'
  | 'linkages'
  | 'why-it-matters'
  | 'state-of-the-evidence'
  | 'definition'
  | 'womens-roles'
  | 'violence-as-a-risk-factor'
  | 'womens-various-roles'
  | 'womens-roles-case-studies'
  | 'womens-victimisation'
  | 'overview'
  | 'trafficking-for-sexual-exploitation'
  | 'online-sexual-abuse'
  | 'violence-with-illegal-firearms'
  | 'drug-trafficking'
  | 'womens-victimisation-case-study'
  | 'interventions'
  | 'entry-points'
  | 'mainstreaming'
  | 'interventions-case-studies'
  | 'resources';

export type CategoryId =
  | 'child-sexual-exploitation-and-abuse'
  | 'illegal-drugs'
  | 'illegal-firearms'
  | 'fraud'
  | 'money-laundering-and-other-economic-crime'
  | 'bribery-and-corruption'
  | 'organised-immigration-crime'
  | 'modern-slavery-and-human-trafficking'
  | 'cybercrime'
  | 'extortion'
  | 'illegal-wildlife-trade'
  | 'criminal-gangs';

export type AspectId = 'linkages' | 'roles' | 'victimisation' | 'interventions';
