import { tradeIndex } from '../trade-index.ts'

/**
 * Words that tell a trade, one line each: whole words, or beginnings of them with `*`. A word of several
 * trades stands in each of them.
 */
const trades = [
  'cleaner cleaners clean cleaning uncleaned mop mopped dust dusted vacuum vacuumed hoover scrub scrubbed floors bathroom windows',
  'hotel hotels suite suites room rooms lift corridor reception breakfast housekeeping lobby pillow minibar check-in overnight',
  'car cars brake brakes pads tyre tyres garage engine mechanic clutch gearbox exhaust windscreen mileage spanner',
  'coffee espresso grinder kettle toaster dishwasher fridge freezer appliance water tank descal*',
  'gym fitness workout treadmill membership trainer sauna monthly',
  'flight flights airline airport departure boarding gate luggage suitcase rebook* pilot plane cabin aircraft runway',
  'restaurant dish dishes meal waiter waitress chef steak soup menu dessert dinner starter portion kitchen',
  'cake cakes bakery bread pastry icing candles dough bun loaf',
  'internet router broadband wifi wi-fi modem signal outage sim megabits',
  'sofa sofas wardrobe cushion mattress shelf shelves armchair furniture drawer',
  'dress coat jacket shirt shoes sleeve trousers fabric stain zip seam cashmere iron* laundry',
  'parcel parcels courier locker tracking postage package depot',
  'hair hairdresser stylist dye dyed salon fringe highlights barber',
  'dentist doctor tooth teeth filling crown nurse clinic x-ray surgery ward prescription',
  'boiler radiator radiators heating thermostat pipe pipes plumber heaters tap',
  'cat dog kennel vet paw leash aquarium puppy kitten',
  'theatre performance balcony stage concert orchestra cinema film actor',
  'taxi taxis cab fare child-seat dispatcher',
  'bank overdraft loan mortgage standing debit interest branch',
  'course lesson lessons teacher exam pupil school tutor homework',
  'insurance insurer premium claim policyholder',
  'photographer photos album shoot',
  'roof roofer plaster painter tiles tiler scaffold* wallpaper',
  'laptop screen battery charger keyboard tablet',
  'trip tour excursion cruise coach-tour guide resort',
  'wedding bouquet florist flowers roses',
  'bus train ferry carriage railway platform timetable',
  'lawn garden hedge mower gardener',
]

/** The trades that an English word belongs to. */
export const tradesOf = tradeIndex(trades)
