// The twelve sources of a generated archive. All are invented; so are their names, marks and hosts.
import type { SourceProfile } from '../model/source-profile.ts';
import type { LayoutName } from './layouts/layout.ts';
import type { Lexicon } from './lexicons/lexicon.ts';

/** A source of a generated archive. */
export interface Outlet {
  readonly id: string;
  /** The usual English name. */
  readonly name: string;
  /** As its own pages print it. */
  readonly ownName: string;
  /** Its credit in datelines. */
  readonly mark: string;
  readonly type: NonNullable<SourceProfile['type']>;
  readonly country: string;
  readonly zone: string;
  readonly language: Lexicon['code'];
  readonly layout: LayoutName;
  /** Where it writes from, the usual place first. */
  readonly places: readonly string[];
  /** How much it publishes beside the others. */
  readonly weight: number;
  /** Years in which it is held, from the archive's first year, both included; between them nothing. */
  readonly held: readonly (readonly [from: number, to: number])[];
  /** Whether its texts close with a sentence that licenses them. */
  readonly licenses: boolean;
}

export const OUTLETS: readonly Outlet[] = [
  {
    id: 'northern-coast-agency',
    name: 'Northern Coast Agency',
    ownName: 'Northern Coast Agency',
    mark: 'NCA',
    type: 'agency',
    country: 'MT',
    zone: 'Europe/Malta',
    language: 'en',
    layout: 'wire',
    places: ['HALVEN', 'PORT ASKELL', 'DORRIN', 'LONDON'],
    weight: 26,
    held: [[0, 19]],
    licenses: true,
  },
  {
    id: 'harbor-courier',
    name: 'Harbor Courier',
    ownName: 'Harbor Courier',
    mark: 'Harbor Courier',
    type: 'newspaper',
    country: 'CY',
    zone: 'Asia/Nicosia',
    language: 'en',
    layout: 'labelled',
    places: ['PORT ASKELL', 'HALVEN', 'NICOSIA'],
    weight: 18,
    held: [
      [0, 7],
      [11, 19],
    ],
    licenses: false,
  },
  {
    id: 'meridian-post',
    name: 'Meridian Post',
    ownName: 'Meridian Post',
    mark: 'Meridian Post',
    type: 'newspaper',
    country: 'ZA',
    zone: 'Africa/Johannesburg',
    language: 'en',
    layout: 'masthead',
    places: ['CAPE DOUGAN', 'DORRIN'],
    weight: 10,
    held: [[6, 19]],
    licenses: false,
  },
  {
    id: 'inland-observer',
    name: 'Inland Observer',
    ownName: 'Inland Observer',
    mark: 'Inland Observer',
    type: 'website',
    country: 'NZ',
    zone: 'Pacific/Auckland',
    language: 'en',
    layout: 'page',
    places: ['DORRIN', 'WELLINGTON'],
    weight: 8,
    held: [
      [9, 12],
      [16, 19],
    ],
    licenses: false,
  },
  {
    id: 'straits-broadcasting',
    name: 'Straits Broadcasting',
    ownName: 'Straits Broadcasting',
    mark: 'Straits Broadcasting',
    type: 'broadcaster',
    country: 'SG',
    zone: 'Asia/Singapore',
    language: 'en',
    layout: 'fields',
    places: ['SINGAPORE', 'PORT ASKELL'],
    weight: 7,
    held: [[3, 14]],
    licenses: false,
  },
  {
    id: 'askell-harbor-board',
    name: 'Askell Harbor Board',
    ownName: 'Askell Harbor Board',
    mark: 'AHB',
    type: 'organization',
    country: 'MT',
    zone: 'Europe/Malta',
    language: 'en',
    layout: 'release',
    places: ['PORT ASKELL'],
    weight: 3,
    held: [
      [1, 4],
      [8, 10],
      [15, 18],
    ],
    licenses: false,
  },
  {
    id: 'al-marfa-al-jadid',
    name: 'Al-Marfa al-Jadid',
    ownName: 'المرفأ الجديد',
    mark: 'المرفأ الجديد',
    type: 'newspaper',
    country: 'LB',
    zone: 'Asia/Beirut',
    language: 'ar',
    layout: 'masthead',
    places: ['بيروت', 'طرابلس'],
    weight: 9,
    held: [
      [0, 9],
      [13, 19],
    ],
    licenses: false,
  },
  {
    id: 'al-jisr-news',
    name: 'Al-Jisr News',
    ownName: 'وكالة الجسر الإخبارية',
    mark: 'الجسر الإخبارية',
    type: 'agency',
    country: 'JO',
    zone: 'Asia/Amman',
    language: 'ar',
    layout: 'fields',
    places: ['عمان', 'بغداد'],
    weight: 7,
    held: [[4, 19]],
    licenses: true,
  },
  {
    id: 'sawt-al-dafatayn',
    name: 'Sawt al-Dafatayn',
    ownName: 'صوت الضفتين',
    mark: 'صوت الضفتين',
    type: 'website',
    country: 'TN',
    zone: 'Africa/Tunis',
    language: 'ar',
    layout: 'plain',
    places: ['تونس'],
    weight: 3,
    held: [[12, 17]],
    licenses: false,
  },
  {
    id: 'courrier-des-deux-rives',
    name: 'Courrier des Deux Rives',
    ownName: 'Courrier des Deux Rives',
    mark: 'Courrier des Deux Rives',
    type: 'newspaper',
    country: 'TN',
    zone: 'Africa/Tunis',
    language: 'fr',
    layout: 'fields',
    places: ['TUNIS', 'MARSEILLE'],
    weight: 6,
    held: [[2, 16]],
    licenses: false,
  },
  {
    id: 'agence-littoral-presse',
    name: 'Agence Littoral Presse',
    ownName: 'Agence Littoral Presse',
    mark: 'ALP',
    type: 'agency',
    country: 'SN',
    zone: 'Africa/Dakar',
    language: 'fr',
    layout: 'wire',
    places: ['DAKAR', 'ABIDJAN'],
    weight: 5,
    held: [
      [5, 6],
      [10, 19],
    ],
    licenses: false,
  },
  {
    id: 'brujula-del-estuario',
    name: 'Brújula del Estuario',
    ownName: 'Brújula del Estuario',
    mark: 'Brújula del Estuario',
    type: 'website',
    country: 'UY',
    zone: 'America/Montevideo',
    language: 'es',
    layout: 'masthead',
    places: ['MONTEVIDEO', 'COLONIA'],
    weight: 5,
    held: [
      [7, 11],
      [14, 19],
    ],
    licenses: false,
  },
];
