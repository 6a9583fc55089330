export const GUIDANCE_SHEET = 'Guidance'

/** What the first sheet of a template tells officers, a row each. */
export const GUIDANCE: readonly string[] = [
  'How to fill in this workbook',
  'It was made from the ledger: its lines, risks and services, and the figures as they stand. Fill in yellow cells only, and leave empty what the paper does not speak of: an empty cell says nothing.',
  'On the sheet About, say who records (by role, never a name), which paper the figures are from, and its date. Where there are new figures, say for which period: “year to 31 December 2010” for a year-to-date figure, “2010/11” for a whole year.',
  'Amounts are in whole pounds and pence, such as 12500 or 12,500.50, and never in thousands. A saving is positive; a cost is negative, with a minus in front or in brackets: -75 or (75). Write unknown where the paper speaks of a figure and does not give it. Give the total as the paper has it: it is not added up for you, and shares that do not add up are recorded as they are printed and pointed out.',
  'A new figure of a period that was reported before is another report, and both are shown as rivals. Where it corrects the one before, choose why in the last column.',
  'Risks: give both the likelihood and the impact of a new score. A trend may stand alone. New risks go in the rows below the register, with a title.',
  'Values only: no formulas, no merged cells, no other sheets, and nothing beside or below the tables: it would be refused. So is what is filled in where it is hidden. Comments and pictures are not read. If you calculate elsewhere, paste the values.',
  'Then, with the command: preview the workbook, which shows what in the pack would change; have somebody else authorise what is of money; and record what was authorised. Taking in the same workbook again adds nothing.',
]
