import type { SeededRandom } from './seededRandom.ts'

// Words of colour and landscape, none of them in common use as a name of a person.
const looks = `Azure Crimson Teal Ochre Umber Sepia Cobalt Indigo Maroon Beige Cyan Magenta Russet Copper Silver Golden Bronze Pewter Slate
Chalky Pale Dark Bright Faded Dusky Frosted Mottled Striped Speckled Upper Lower Northern Southern Eastern Western Outer Inner Distant
Quiet Narrow Broad Steep Level Sunken Raised Hollow Winding Straight Ancient Seasonal Coastal Inland Tidal Alpine Grassy Mossy Reedy Windy
Rainy Snowy Icy Wintry Vernal Verdant`.split(/\s+/)

const places = `Quarry Estuary Plateau Moorland Headland Causeway Footpath Bridleway Hedgerow Meadow Orchard Copse Spinney Thicket Pasture
Paddock Fen Saltmarsh Mudflat Sandbank Lagoon Inlet Harbour Jetty Quay Breakwater Lighthouse Viaduct Aqueduct Towpath Weir Millpond Reservoir
Cascade Waterfall Rapids Stream Tributary Confluence Delta Floodplain Terrace Escarpment Ridge Summit Saddle Gully Ravine Gorge Cavern
Sinkhole Outcrop Boulder Scree Tor Drumlin Moraine Tarn Fell Valley Basin Downland Chalkpit Gravelpit Claypit Peatland Bogland Heathland
Woodland Clearing Arboretum Greenway Crossroads Junction Roundabout Milestone Waymark Signpost Turnpike Footbridge Dovecote Windmill
Watermill Granary Kiln`.split(/\s+/)

const operations = `Lapwing Basalt Curlew Gneiss Dunlin Feldspar Plover Quartz Avocet Gypsum Bittern Marlstone Goldcrest Dolomite Kittiwake
Obsidian Lacewing Pumice Damselfly Travertine Waxwing Limestone Nuthatch Sandstone Redshank Mudstone Turnstone Siltstone Fieldfare Ironstone
Whimbrel Flint Goosander Granite Wheatear Porphyry Yellowhammer Serpentine Stonechat Tuff Pipit Malachite Sanderling Haematite Shelduck
Magnetite Guillemot Cassiterite Gannet Bauxite Oystercatcher Galena Razorbill Barytes Ptarmigan Calcite Capercaillie Fluorite`.split(/\s+/)

/** Aliases for the groups of one unit: all different, in random order; never the name of a person. */
export function neutralAliases(random: SeededRandom): string[] {
  return random.shuffled(looks.flatMap((look) => places.map((place) => `${look} ${place}`)))
}

/** A neutral operation name. Two units may hit on the same one, as in life. */
export function operationName(random: SeededRandom): string {
  return random.pick(operations)
}

/** A neutral name for a county line. */
export function lineName(random: SeededRandom): string {
  return `${random.pick(looks)} line ${random.whole(1, 60)}`
}
