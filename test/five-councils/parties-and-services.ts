import { type Fact, fact, registered } from './fact.ts'

/** The five that share services, by key. Orchard County Council is a council as well, and shares nothing. */
export const FIVE = ['alder', 'birch', 'cedar', 'damson', 'elder'] as const
const FOUR = ['alder', 'birch', 'cedar', 'damson'] as const

const party = (
  key: string,
  name: string,
  kind: 'council' | 'funder' | 'jointCommittee' | 'otherBody' | 'trust',
): Fact => registered('PartyRegistered', { kind, name, party: key })

export const PARTIES: readonly Fact[] = [
  party('alder', 'Alder District Council', 'council'),
  party('birch', 'Birch Borough Council', 'council'),
  party('cedar', 'Cedar District Council', 'council'),
  party('damson', 'Damson Borough Council', 'council'),
  party('elder', 'Elder City Council', 'council'),
  party('orchard', 'Orchard County Council', 'council'),
  party('greenwood', 'Greenwood Leisure Trust', 'trust'),
  party('improvement-fund', 'The Improvement Fund', 'funder'),
  party('joint-committee', 'The Joint Committee', 'jointCommittee'),
  party('programme-board', 'The Programme Board', 'otherBody'),
  registered('PartyRegistered', { kind: 'tradeUnion', name: 'The staff union', party: 'staff-union' }),
]

const COLOURS = registered('RagDefinitionsAdopted', {
  amber: 'late or over its budget',
  definitions: 'programme-2014',
  green: 'on time and within its budget',
  red: 'will not be done as planned',
})

const coloured = (service: string, rag: 'amber' | 'green' | 'red', on: '2015-09-15' | '2016-09-15'): Fact =>
  fact('StatusReported', on, { definitions: 'programme-2014', rag, section: 'live', service })

export const SERVICES: readonly Fact[] = [
  registered('ServiceRegistered', { name: 'Archive', service: 'archive' }),
  registered('ServiceRegistered', { name: 'Leisure', service: 'leisure' }),
  registered('ServiceRegistered', { name: 'Museums', service: 'museums' }),
  registered('ServiceRegistered', { name: 'Revenues', service: 'revenues' }),
  registered('ServiceRegistered', { name: 'Waste', service: 'waste' }),
  COLOURS,

  // Revenues: two hosts, one employing authority; a fifth partner joins in the middle of a year.
  fact('HostAgreed', '2014-06-01', { hosts: ['birch', 'alder'], service: 'revenues' }),
  fact('EmployingAuthorityAgreed', '2014-06-01', { party: 'alder', service: 'revenues' }),
  fact('ServiceWentLive', '2014-06-01', { partners: [...FOUR], service: 'revenues' }),
  fact(
    'PartnerJoined',
    '2015-10-01',
    { as: 'partner', party: 'elder', service: 'revenues' },
    { knownOn: '2015-03-01' },
  ),

  // Waste: all five; the county buys from October 2015, and Damson only buys from January 2016.
  fact('HostAgreed', '2015-04-01', { hosts: ['birch'], service: 'waste' }),
  fact('EmployingAuthorityAgreed', '2015-04-01', { party: 'birch', service: 'waste' }),
  fact('ServiceWentLive', '2015-04-01', { partners: [...FIVE], service: 'waste' }),
  fact(
    'PartnerJoined',
    '2015-10-01',
    { as: 'customer', party: 'orchard', service: 'waste' },
    { knownOn: '2015-09-15' },
  ),
  fact('NoticeGiven', '2015-06-30', {
    council: 'damson',
    endsOn: '2015-12-31',
    reason: 'it wants to set its own rounds',
    service: 'waste',
  }),
  fact('PartnerJoined', '2016-01-01', { as: 'customer', party: 'damson', service: 'waste' }, { knownOn: '2015-09-15' }),

  // Museums: from Damson to Cedar, and back after a year.
  fact('ServiceTransferred', '2015-04-01', { from: 'damson', service: 'museums', to: 'cedar' }),
  fact('HostAgreed', '2015-04-01', { hosts: ['cedar'], service: 'museums' }),
  fact('EmployingAuthorityAgreed', '2015-04-01', { party: 'cedar', service: 'museums' }),
  fact('ServiceWentLive', '2015-04-01', { partners: ['cedar', 'damson'], service: 'museums' }),
  fact(
    'ServiceEnded',
    '2016-03-31',
    { reason: 'it cost more than it saved', service: 'museums' },
    { knownOn: '2016-02-20' },
  ),
  fact(
    'ServiceTransferred',
    '2016-04-01',
    { from: 'cedar', service: 'museums', to: 'damson' },
    { knownOn: '2016-02-20' },
  ),

  // Leisure: a trust runs it, which is no council.
  fact('ServiceTransferred', '2014-10-01', { from: 'cedar', service: 'leisure', to: 'greenwood' }),
  fact('HostAgreed', '2014-10-01', { hosts: ['greenwood'], service: 'leisure' }),
  fact('PartnerJoined', '2014-10-01', { as: 'partner', party: 'cedar', service: 'leisure' }),

  // The archive: nobody wrote down when it began. The county leaves it in the middle of a year.
  fact(
    'ServiceWentLive',
    '2015-08-31',
    { partners: ['alder', 'elder', 'orchard'], service: 'archive' },
    { effective: { asStated: 'since the summer of 2015', earliest: '2015-06-01' }, knownOn: '2015-09-15' },
  ),
  fact('PartnerWithdrew', '2016-10-01', { party: 'orchard', service: 'archive' }, { knownOn: '2016-06-30' }),

  coloured('revenues', 'green', '2015-09-15'),
  coloured('waste', 'amber', '2015-09-15'),
  coloured('museums', 'red', '2015-09-15'),
  coloured('revenues', 'amber', '2016-09-15'),
  coloured('waste', 'green', '2016-09-15'),
]
