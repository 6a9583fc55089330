# programme-ledger completion for fish
complete -c programme-ledger -n __fish_use_subcommand -f -a init -d 'make a new ledger, an empty file of its own'
complete -c programme-ledger -n __fish_use_subcommand -f -a template -d 'write a workbook with the lines, risks, services and figures of the ledger, and room for new ones'
complete -c programme-ledger -n __fish_use_subcommand -f -a draft -d 'write one fact as a draft, to be checked and recorded'
complete -c programme-ledger -n __fish_use_subcommand -f -a check -d 'say whether the facts of a file could be recorded, and record nothing'
complete -c programme-ledger -n __fish_use_subcommand -f -a preview -d 'say what a file would change in the pack, and record nothing'
complete -c programme-ledger -n __fish_use_subcommand -f -a authorise -d 'vouch for the money in a file that somebody else has drafted'
complete -c programme-ledger -n __fish_use_subcommand -f -a record -d 'record the facts of a file, all of them or none'
complete -c programme-ledger -n __fish_use_subcommand -f -a show -d 'show a view as it was on any day, as known on any day'
complete -c programme-ledger -n __fish_use_subcommand -f -a explain -d 'show every entry behind a row, or entries by number, with their corrections and the place in their documents'
complete -c programme-ledger -n __fish_use_subcommand -f -a compare -d 'show what changed in a view between two viewpoints, and exactly which entries changed it'
complete -c programme-ledger -n __fish_use_subcommand -f -a series -d 'show a view, or one row of it, over a stretch of days'
complete -c programme-ledger -n __fish_use_subcommand -f -a findings -d 'list what here cannot be relied on, the serious first'
complete -c programme-ledger -n __fish_use_subcommand -f -a sample -d 'draw a monetary-unit sample of amounts, which ties to their total'
complete -c programme-ledger -n __fish_use_subcommand -f -a pack -d 'write the board pack: a page of HTML, a workbook, CSV, Markdown and JSON'
complete -c programme-ledger -n __fish_use_subcommand -f -a export -d 'write every entry, or a journal of savings and headcount, for another program'
complete -c programme-ledger -n __fish_use_subcommand -f -a import -d 'make a ledger out of what export wrote, the same entry by entry'
complete -c programme-ledger -n __fish_use_subcommand -f -a schema -d 'list the event types, or print the JSON Schema of the data of one, with what each field means'
complete -c programme-ledger -n __fish_use_subcommand -f -a completion -d 'print a script that lets a shell complete commands, views, options and files'
complete -c programme-ledger -n '__fish_seen_subcommand_from init' -f
complete -c programme-ledger -n '__fish_seen_subcommand_from init' -l first-day -d 'the first day on which anything may have happened' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from init' -l by -d 'who opens it, by role (default: ledger steward)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from init' -l version -s V -d 'say which version of the command this is'
complete -c programme-ledger -n '__fish_seen_subcommand_from init' -l ledger -s l -d 'the ledger, a file; or set PROGRAMME_LEDGER' -r -F
complete -c programme-ledger -n '__fish_seen_subcommand_from template' -f
complete -c programme-ledger -n '__fish_seen_subcommand_from template' -l output -s o -d 'write it there, whole or not at all: figures.xlsx' -r -F
complete -c programme-ledger -n '__fish_seen_subcommand_from template' -l as-at -d 'the day of the figures that it shows (default: today)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from template' -l known-on -d 'using papers to this day (default: all papers)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from template' -l year -d 'the year of its financial summary, such as 2010/11 (default: that of the day)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from template' -l version -s V -d 'say which version of the command this is'
complete -c programme-ledger -n '__fish_seen_subcommand_from template' -l ledger -s l -d 'the ledger, a file; or set PROGRAMME_LEDGER' -r -F
complete -c programme-ledger -n '__fish_seen_subcommand_from draft' -f
complete -c programme-ledger -n '__fish_seen_subcommand_from draft' -l happened -d 'the day on which it happened or took effect' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from draft' -l paper-dated -d 'the date of the paper that says so' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from draft' -l by -d 'who records it, by role' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from draft' -l authorised-by -d 'who authorised it, by role: somebody else' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from draft' -l source -d 'the paper or meeting that says so' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from draft' -l source-kind -d 'what the source is' -x -a 'document meeting systemExtract officerStatement'
complete -c programme-ledger -n '__fish_seen_subcommand_from draft' -l anchor -d 'the place in the source, such as §7.4' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from draft' -l evidence -d 'how well it is borne out' -x -a 'minutesConfirmed minutesDraft reported systemExtract stated inferred'
complete -c programme-ledger -n '__fish_seen_subcommand_from draft' -l supersedes -d 'the id of the entry that was wrong' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from draft' -l reason -d 'why it was wrong' -x -a 'transcription laterInformation reclassification materialError'
complete -c programme-ledger -n '__fish_seen_subcommand_from draft' -l note -d 'words of the recorder' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from draft' -l version -s V -d 'say which version of the command this is'
complete -c programme-ledger -n '__fish_seen_subcommand_from draft' -l ledger -s l -d 'the ledger, a file; or set PROGRAMME_LEDGER' -r -F
complete -c programme-ledger -n '__fish_seen_subcommand_from check' -l format -d 'what the file is, where its name does not tell' -x -a 'jsonl yaml xlsx'
complete -c programme-ledger -n '__fish_seen_subcommand_from check' -l as-published -d 'the money is taken over from published papers or confirmed minutes: nobody authorises it here'
complete -c programme-ledger -n '__fish_seen_subcommand_from check' -l json -d 'say it as JSON'
complete -c programme-ledger -n '__fish_seen_subcommand_from check' -l version -s V -d 'say which version of the command this is'
complete -c programme-ledger -n '__fish_seen_subcommand_from check' -l ledger -s l -d 'the ledger, a file; or set PROGRAMME_LEDGER' -r -F
complete -c programme-ledger -n '__fish_seen_subcommand_from preview' -l format -d 'what the file is, where its name does not tell' -x -a 'jsonl yaml xlsx'
complete -c programme-ledger -n '__fish_seen_subcommand_from preview' -l as-at -d 'the day of the pack (default: the last day that the file speaks of)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from preview' -l detail -d 'say each figure that would be another, with the facts that make it so'
complete -c programme-ledger -n '__fish_seen_subcommand_from preview' -l json -d 'say it as JSON'
complete -c programme-ledger -n '__fish_seen_subcommand_from preview' -l version -s V -d 'say which version of the command this is'
complete -c programme-ledger -n '__fish_seen_subcommand_from preview' -l ledger -s l -d 'the ledger, a file; or set PROGRAMME_LEDGER' -r -F
complete -c programme-ledger -n '__fish_seen_subcommand_from authorise' -l format -d 'what the file is, where its name does not tell' -x -a 'jsonl yaml xlsx'
complete -c programme-ledger -n '__fish_seen_subcommand_from authorise' -l by -d 'who authorises it, by role: somebody else than who records it' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from authorise' -l account -d 'tells two holders of one role apart' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from authorise' -l output -s o -d 'write the drafts there, whole or not at all (default: standard output)' -r -F
complete -c programme-ledger -n '__fish_seen_subcommand_from authorise' -l version -s V -d 'say which version of the command this is'
complete -c programme-ledger -n '__fish_seen_subcommand_from authorise' -l ledger -s l -d 'the ledger, a file; or set PROGRAMME_LEDGER' -r -F
complete -c programme-ledger -n '__fish_seen_subcommand_from record' -l format -d 'what the file is, where its name does not tell' -x -a 'jsonl yaml xlsx'
complete -c programme-ledger -n '__fish_seen_subcommand_from record' -l as-published -d 'the money is taken over from published papers or confirmed minutes: nobody authorises it here'
complete -c programme-ledger -n '__fish_seen_subcommand_from record' -l dry-run -s n -d 'say what would be recorded, and record nothing'
complete -c programme-ledger -n '__fish_seen_subcommand_from record' -l json -d 'say it as JSON'
complete -c programme-ledger -n '__fish_seen_subcommand_from record' -l version -s V -d 'say which version of the command this is'
complete -c programme-ledger -n '__fish_seen_subcommand_from record' -l ledger -s l -d 'the ledger, a file; or set PROGRAMME_LEDGER' -r -F
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -f -a 'agreements benefitRealisation bodies budgetPositions closes comingUp contradictions corrections costs councilSavings currentStatus decisions delegations funding noted offices packs parties performance plan printedTotals reserves reviews riskRegister savingBaselines savingCasts savingClaims savingForecasts savingLines sharing sources staffPosition'
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -l as-at -d 'position at the end of this day, such as 2011-03-31 (default: today)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -l known-on -d 'using papers to this day (default: all papers)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -l through -d 'using entries made to this position, day or time (default: all entries)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -l about -d 'only what is about this, such as service/elections' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -l council -d 'only this council\'s, such as bdc' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -l estimate -d 'add an estimate for each council, by this method' -x -a 'proRataToBudget'
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -l fundings -d 'only these sums of money, by their keys with commas between: what is to pay for one thing' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -l inferences -d 'with or without what is only inferred' -x -a 'with without'
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -l kind -d 'only targets of this kind, such as milestone' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -l kpi -d 'only this measure' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -l matter -d 'only this matter' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -l project -d 'only this project' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -l purpose -d 'only what is for this purpose, in the words of its source' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -l scale -d 'only risks scored on this scale' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -l service -d 'only this service, such as ict' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -l since -d 'how each risk moved since the end of this day' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -l table -d 'only this printed table' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -l year -d 'only this financial year, such as 2010/11' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -l json -d 'the whole answer as JSON: amounts in pence, unknown and contested as values'
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -l csv -d 'one table as CSV, exactly'
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -l part -d 'only this table of the answer' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -l version -s V -d 'say which version of the command this is'
complete -c programme-ledger -n '__fish_seen_subcommand_from show' -l ledger -s l -d 'the ledger, a file; or set PROGRAMME_LEDGER' -r -F
complete -c programme-ledger -n '__fish_seen_subcommand_from explain' -f
complete -c programme-ledger -n '__fish_seen_subcommand_from explain' -l as-at -d 'position at the end of this day, such as 2011-03-31 (default: today)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from explain' -l known-on -d 'using papers to this day (default: all papers)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from explain' -l through -d 'using entries made to this position, day or time (default: all entries)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from explain' -l about -d 'only what is about this, such as service/elections' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from explain' -l council -d 'only this council\'s, such as bdc' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from explain' -l estimate -d 'add an estimate for each council, by this method' -x -a 'proRataToBudget'
complete -c programme-ledger -n '__fish_seen_subcommand_from explain' -l fundings -d 'only these sums of money, by their keys with commas between: what is to pay for one thing' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from explain' -l inferences -d 'with or without what is only inferred' -x -a 'with without'
complete -c programme-ledger -n '__fish_seen_subcommand_from explain' -l kind -d 'only targets of this kind, such as milestone' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from explain' -l kpi -d 'only this measure' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from explain' -l matter -d 'only this matter' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from explain' -l project -d 'only this project' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from explain' -l purpose -d 'only what is for this purpose, in the words of its source' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from explain' -l scale -d 'only risks scored on this scale' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from explain' -l service -d 'only this service, such as ict' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from explain' -l since -d 'how each risk moved since the end of this day' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from explain' -l table -d 'only this printed table' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from explain' -l year -d 'only this financial year, such as 2010/11' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from explain' -l json -d 'the whole explanation as JSON'
complete -c programme-ledger -n '__fish_seen_subcommand_from explain' -l version -s V -d 'say which version of the command this is'
complete -c programme-ledger -n '__fish_seen_subcommand_from explain' -l ledger -s l -d 'the ledger, a file; or set PROGRAMME_LEDGER' -r -F
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -f -a 'agreements benefitRealisation bodies budgetPositions closes comingUp contradictions corrections costs councilSavings currentStatus decisions delegations funding noted offices packs parties performance plan printedTotals reserves reviews riskRegister savingBaselines savingCasts savingClaims savingForecasts savingLines sharing sources staffPosition'
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l from -d 'position at the end of this day' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l to -d 'and at the end of this day' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l from-known-on -d 'the first one using papers to this day (default: all papers)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l to-known-on -d 'the second one using papers to this day (default: all papers)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l from-through -d 'the first one using entries made to this position, day or time' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l to-through -d 'the second one using entries made to this position, day or time' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l about -d 'only what is about this, such as service/elections' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l council -d 'only this council\'s, such as bdc' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l estimate -d 'add an estimate for each council, by this method' -x -a 'proRataToBudget'
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l fundings -d 'only these sums of money, by their keys with commas between: what is to pay for one thing' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l inferences -d 'with or without what is only inferred' -x -a 'with without'
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l kind -d 'only targets of this kind, such as milestone' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l kpi -d 'only this measure' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l matter -d 'only this matter' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l project -d 'only this project' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l purpose -d 'only what is for this purpose, in the words of its source' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l scale -d 'only risks scored on this scale' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l service -d 'only this service, such as ict' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l since -d 'how each risk moved since the end of this day' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l table -d 'only this printed table' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l year -d 'only this financial year, such as 2010/11' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l json -d 'as JSON: amounts in pence'
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l version -s V -d 'say which version of the command this is'
complete -c programme-ledger -n '__fish_seen_subcommand_from compare' -l ledger -s l -d 'the ledger, a file; or set PROGRAMME_LEDGER' -r -F
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -f -a 'agreements benefitRealisation bodies budgetPositions closes comingUp contradictions corrections costs councilSavings currentStatus decisions delegations funding noted offices packs parties performance plan printedTotals reserves reviews riskRegister savingBaselines savingCasts savingClaims savingForecasts savingLines sharing sources staffPosition'
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l from -d 'the first day of the stretch' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l to -d 'its last day' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l step -d 'ask at the end of each, or by change whenever the answer is another' -x -a 'day week month quarter year change'
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l known-on -d 'using papers to this day, or each-day: to the very day that is asked about (default: all papers)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l row -d 'follow one row: a table with a line for each day' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l about -d 'only what is about this, such as service/elections' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l council -d 'only this council\'s, such as bdc' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l estimate -d 'add an estimate for each council, by this method' -x -a 'proRataToBudget'
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l fundings -d 'only these sums of money, by their keys with commas between: what is to pay for one thing' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l inferences -d 'with or without what is only inferred' -x -a 'with without'
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l kind -d 'only targets of this kind, such as milestone' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l kpi -d 'only this measure' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l matter -d 'only this matter' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l project -d 'only this project' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l purpose -d 'only what is for this purpose, in the words of its source' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l scale -d 'only risks scored on this scale' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l service -d 'only this service, such as ict' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l since -d 'how each risk moved since the end of this day' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l table -d 'only this printed table' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l year -d 'only this financial year, such as 2010/11' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l json -d 'as JSON'
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l csv -d 'as CSV, with the day in the first column'
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l part -d 'which table of the view, for CSV' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l version -s V -d 'say which version of the command this is'
complete -c programme-ledger -n '__fish_seen_subcommand_from series' -l ledger -s l -d 'the ledger, a file; or set PROGRAMME_LEDGER' -r -F
complete -c programme-ledger -n '__fish_seen_subcommand_from findings' -f
complete -c programme-ledger -n '__fish_seen_subcommand_from findings' -l as-at -d 'position at the end of this day, such as 2011-03-31 (default: today)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from findings' -l known-on -d 'using papers to this day (default: all papers)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from findings' -l through -d 'using entries made to this position, day or time (default: all entries)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from findings' -l severity -d 'only what is at least as severe' -x -a 'serious warning note'
complete -c programme-ledger -n '__fish_seen_subcommand_from findings' -l about -d 'only what is found of this, such as service/ict' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from findings' -l json -d 'as JSON'
complete -c programme-ledger -n '__fish_seen_subcommand_from findings' -l csv -d 'as CSV'
complete -c programme-ledger -n '__fish_seen_subcommand_from findings' -l version -s V -d 'say which version of the command this is'
complete -c programme-ledger -n '__fish_seen_subcommand_from findings' -l ledger -s l -d 'the ledger, a file; or set PROGRAMME_LEDGER' -r -F
complete -c programme-ledger -n '__fish_seen_subcommand_from sample' -f -a 'budgeted-savings reported-savings validated-savings budgeted-costs committed-costs incurred-costs paid-costs'
complete -c programme-ledger -n '__fish_seen_subcommand_from sample' -l size -d 'about how many selections' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from sample' -l interval -d 'or the sampling interval' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from sample' -l seed -d 'draws the same sample again (default: a new one, which is said)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from sample' -l year -d 'only this financial year, such as 2010/11' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from sample' -l as-at -d 'position at the end of this day, such as 2011-03-31 (default: today)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from sample' -l known-on -d 'using papers to this day (default: all papers)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from sample' -l through -d 'using entries made to this position, day or time (default: all entries)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from sample' -l json -d 'as JSON: amounts in pence'
complete -c programme-ledger -n '__fish_seen_subcommand_from sample' -l csv -d 'the sample as CSV'
complete -c programme-ledger -n '__fish_seen_subcommand_from sample' -l part -d 'only this table: sample, negative or unknown' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from sample' -l version -s V -d 'say which version of the command this is'
complete -c programme-ledger -n '__fish_seen_subcommand_from sample' -l ledger -s l -d 'the ledger, a file; or set PROGRAMME_LEDGER' -r -F
complete -c programme-ledger -n '__fish_seen_subcommand_from pack' -f
complete -c programme-ledger -n '__fish_seen_subcommand_from pack' -l output -s o -d 'a new folder for its files; written whole or not at all' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from pack' -l audience -d 'public leaves out what is exempt, and small counts of people' -x -a 'public exempt'
complete -c programme-ledger -n '__fish_seen_subcommand_from pack' -l format -d 'only in these forms' -x -a 'html xlsx csv markdown json'
complete -c programme-ledger -n '__fish_seen_subcommand_from pack' -l since -d 'tell what changed since the position at this day (default: since the pack issued last)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from pack' -l since-known-on -d 'of --since: using papers to this day (default: by the papers of the pack)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from pack' -l since-through -d 'of --since: using entries made to this position, day or time' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from pack' -l programme-name -d 'what the programme is called, for its title' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from pack' -l checkpoint -d 'a signed note on the log, to be printed in it' -r -F
complete -c programme-ledger -n '__fish_seen_subcommand_from pack' -l as-at -d 'position at the end of this day, such as 2011-03-31 (default: today)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from pack' -l known-on -d 'using papers to this day (default: all papers)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from pack' -l through -d 'using entries made to this position, day or time (default: all entries)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from pack' -l issued -d 'print the draft that says that this pack was issued, under this key' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from pack' -l record -d 'of --issued: record it in the ledger, and print no draft'
complete -c programme-ledger -n '__fish_seen_subcommand_from pack' -l on -d 'of --issued: the day that it was issued (default: today)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from pack' -l to -d 'of --issued: whom it went to' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from pack' -l by -d 'of --issued: who records it, by role' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from pack' -l version -s V -d 'say which version of the command this is'
complete -c programme-ledger -n '__fish_seen_subcommand_from pack' -l ledger -s l -d 'the ledger, a file; or set PROGRAMME_LEDGER' -r -F
complete -c programme-ledger -n '__fish_seen_subcommand_from export' -f
complete -c programme-ledger -n '__fish_seen_subcommand_from export' -l format -d 'in which form' -x -a 'jsonl cloudevents hledger beancount'
complete -c programme-ledger -n '__fish_seen_subcommand_from export' -l output -s o -d 'write there, whole or not at all (default: standard output)' -r -F
complete -c programme-ledger -n '__fish_seen_subcommand_from export' -l as-at -d 'of a journal: to the end of this day (default: today)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from export' -l known-on -d 'of a journal: using papers to this day (default: all papers)' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from export' -l version -s V -d 'say which version of the command this is'
complete -c programme-ledger -n '__fish_seen_subcommand_from export' -l ledger -s l -d 'the ledger, a file; or set PROGRAMME_LEDGER' -r -F
complete -c programme-ledger -n '__fish_seen_subcommand_from import' -l root -d 'refuse a log with another root than this, which export said of it' -x
complete -c programme-ledger -n '__fish_seen_subcommand_from import' -l version -s V -d 'say which version of the command this is'
complete -c programme-ledger -n '__fish_seen_subcommand_from import' -l ledger -s l -d 'the ledger, a file; or set PROGRAMME_LEDGER' -r -F
complete -c programme-ledger -n '__fish_seen_subcommand_from schema' -f
complete -c programme-ledger -n '__fish_seen_subcommand_from schema' -l version -s V -d 'say which version of the command this is'
complete -c programme-ledger -n '__fish_seen_subcommand_from schema' -l ledger -s l -d 'the ledger, a file; or set PROGRAMME_LEDGER' -r -F
complete -c programme-ledger -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'
complete -c programme-ledger -n '__fish_seen_subcommand_from completion' -l version -s V -d 'say which version of the command this is'
complete -c programme-ledger -n '__fish_seen_subcommand_from completion' -l ledger -s l -d 'the ledger, a file; or set PROGRAMME_LEDGER' -r -F
