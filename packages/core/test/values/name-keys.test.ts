import { expect, it } from 'vitest'
import { type NamedKeys, nameKeys } from '../../src/values/name-keys.ts'
import { at } from './witness.ts'

it('adds the keys that sources name, and says of each who does', () => {
  const services: NamedKeys = {}
  nameKeys(services, ['ict', 'payroll'], at(2, '2010-03-31'), 'services')
  nameKeys(services, ['payroll', 'cctv'], at(3, '2010-04-30', { inferredFields: ['services'] }), 'services')
  nameKeys(services, undefined, at(4, '2010-05-31'), 'services')
  expect(services).toEqual({
    ict: { is: 'known', value: 'ict', on: '2010-03-31', by: [2], inferred: false },
    payroll: { is: 'known', value: 'payroll', on: '2010-03-31', by: [2, 3], inferred: false },
    cctv: { is: 'known', value: 'cctv', on: '2010-04-30', by: [3], inferred: true },
  })
})
