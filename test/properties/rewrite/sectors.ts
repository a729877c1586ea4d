import type { Sector } from './recipe.js'

/** What companies of a sector write about; PRODUCT, NAME and PERIOD are put in. */
export interface SectorWords {
  readonly names: readonly string[]
  readonly products: readonly string[]
  readonly business: string
  readonly goal: string
  readonly highlights: readonly string[]
  readonly quote: string
  readonly more: string
  readonly development: { readonly up: string; readonly down: string }
}

export const SECTORS: Readonly<Record<Sector, SectorWords>> = {
  biopharmaceutical: {
    names: ['Therapeutics', 'Biosciences', 'Pharma', 'BioMedical'],
    products: ['HX-310', 'BRV-204', 'NT-1187', 'Celvicin'],
    business:
      'a biopharmaceutical company specializing in the research and development of treatments for inflammatory disease',
    goal: 'to bring PRODUCT and the product candidates that follow it through clinical development with strategic partners',
    highlights: [
      'Completed enrolment of patients in the Phase II trial of PRODUCT at 14 centres; results are expected in the coming year.',
      'Announced the presentation of PRODUCT pharmacokinetic data at a scientific meeting. These data show that PRODUCT levels in tissue were 2.7 times higher than values seen in plasma.',
      'Appointment of two directors adding distinguished and knowledgeable individuals to the Board of Directors of NAME.',
      'Received a notice of allowance for a patent that covers the use of PRODUCT in 3 further indications.',
    ],
    quote: 'We have continued to focus on advancing our product candidates, especially PRODUCT, during PERIOD',
    more: 'Establishing partnerships for our various product candidates continues to be a top priority.',
    development: {
      up: 'higher clinical trial and manufacturing costs as the Phase II program for PRODUCT advanced',
      down: 'a reduction in toxicity study, clinical trial and manufacturing costs associated with the Phase III program for PRODUCT, which is now complete',
    },
  },
  software: {
    names: ['Software', 'Systems', 'Networks', 'Data'],
    products: ['Meridian 4.2', 'LedgerLink', 'Quill Server', 'TraceBase 7'],
    business: 'a provider of workflow software to banks and insurers',
    goal: 'to make the routine work of financial institutions faster and safer with PRODUCT and the services around it',
    highlights: [
      'Released a new version of PRODUCT, which handles up to 5 times as many documents as its predecessor.',
      'Signed agreements with 11 new customers in 4 countries.',
      'Opened a support centre in Singapore, the third of NAME.',
      'Named to a list of 100 fast-growing technology companies for the 2nd time.',
    ],
    quote: 'Customers renewed early and we are pleased with the reception of PRODUCT during PERIOD',
    more: 'We will keep investing where our customers tell us it matters.',
    development: {
      up: 'additional engineers hired to complete PRODUCT',
      down: 'the completion of the development of PRODUCT and a smaller engineering staff',
    },
  },
  'medical devices': {
    names: ['Medical', 'Surgical', 'Diagnostics', 'Devices'],
    products: ['OptiFlow 200', 'the VX-9 catheter', 'Sonoclip', 'PulsePoint II'],
    business: 'a developer and manufacturer of instruments for minimally invasive surgery',
    goal: 'to shorten the stay of patients in hospital with instruments such as PRODUCT',
    highlights: [
      'Received 510(k) clearance for PRODUCT.',
      'Shipped the 1,000th unit of PRODUCT to a hospital group with 23 sites.',
      'Renewed the ISO 13485 certificate of the main plant of NAME.',
      'Trained more than 140 surgeons in the use of PRODUCT.',
    ],
    quote: 'Hospitals are adopting PRODUCT at a steady pace, as their orders during PERIOD show',
    more: 'Our plant is ready for the volumes we expect.',
    development: {
      up: 'costs of the clinical evaluation of PRODUCT',
      down: 'lower costs now that the clinical evaluation of PRODUCT is complete',
    },
  },
  'water technology': {
    names: ['Water Technologies', 'Filtration', 'Aqua', 'Environmental'],
    products: ['HydraGuard', 'the F-40 module', 'ClearLine', 'OsmoPlus 3'],
    business: 'a water technology company providing filtration solutions to hospitals and food producers',
    goal: 'to provide safe water at the point of use with products such as PRODUCT',
    highlights: [
      'Installed PRODUCT at 38 sites of a food producer in Asia.',
      'Extended the distribution agreement for PRODUCT by 5 years.',
      'Commissioned a second membrane line, which raises capacity by half.',
      'Obtained NSF/ANSI 61 certification for PRODUCT.',
    ],
    quote: 'Most of our sales regions showed steady performance with existing customers during PERIOD',
    more: 'We expect PRODUCT to open further markets to us.',
    development: {
      up: 'pilot installations of PRODUCT',
      down: 'fewer pilot installations after the launch of PRODUCT',
    },
  },
  'specialty retail': {
    names: ['Stores', 'Outfitters', 'Retail Group', 'Brands'],
    products: ['Harrow & Pine', 'Tidewater', 'Maple Lane', 'Northgate'],
    business: 'a specialty retailer of outdoor clothing and equipment that operates 212 stores',
    goal: 'to be the first choice of people who spend their time outdoors, under names such as PRODUCT',
    highlights: [
      'Opened 9 stores and closed 2, for a total of 212 at the end of the period.',
      'Relaunched the website of PRODUCT.',
      'Moved distribution to a new centre of 40,000 square metres.',
      'Welcomed the 1,000,000th member to the loyalty programme of NAME.',
    ],
    quote: 'Sales picked up during PERIOD and our inventory is fresh',
    more: 'We are looking forward to the relaunch of PRODUCT.',
    development: { up: 'the design of new collections', down: 'a smaller collection' },
  },
}

export const FIRST_NAMES = [
  'Halcyon',
  'Brightwater',
  'Corvane',
  'Norden',
  'Ostrava',
  'Pellworth',
  'Quillon',
  'Sarrazin',
  'Tavish',
  'Veridian',
  'Wexmoor',
  'Zephyra',
]
export const PEOPLE = [
  'Margaret Oduya',
  'Dr. Henrik Solberg',
  'Jean-Luc Ferrand',
  'Anita Raghunathan',
  'Thomas J. Kettering',
  'Dr. Miriam Halevy',
  'Caroline Whitcombe',
  'Peter van der Meer',
  'Li Wei Zhang',
  'Dr. Ana Castellanos',
  'Samuel Okafor',
  'Ingrid Baumann',
]
