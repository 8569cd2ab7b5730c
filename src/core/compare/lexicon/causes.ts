import { list, verbs } from "./forms.ts";

/**
 * What brings death, damage or flight, by family. Two reports that both tell a
 * cause, of families that do not meet, are of two things. A word may be of
 * several families: a blast may be a rocket's. Extend any line.
 */
export const CAUSES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["blast", list(`explosion, explosions, blast, blasts, exploded, bomb, bombs, bombing, bomber, bombed, grenade, mine,
    landmine, mines, gas, rocket, rockets, missile, missiles, shell, shells, shelled, shelling, airstrike, airstrikes, drone, drones, mortar`)],
  ["attack", list(`attack, attacks, attacked, strike, strikes, struck, rocket, rockets, missile, missiles, shell, shells, shelled,
    shelling, shells, airstrike, airstrikes, drone, drones, mortar, artillery, bomb, bombs, bombed, bombing, bomber, gunmen, gunman,
    raid, fighting, battle, clashes, sniper, militants, insurgents, troops`)],
  ["shots", list("gunmen, gunman, gunfire, shooting, shot, shots, sniper, shooter, rifle, pistol")],
  ["brawl", list(`fight, fights, brawl, stabbing, stabbed, knife, riot, riots, rioting, hooligans, clashes, clashed,
    scuffles, police, protest, protests, protesters, demonstrators, rally`)],
  ["traffic", list(`bus, buses, coach, car, cars, lorry, truck, van, motorway, highway, traffic, overturned, collided, collision,
    crash, crashed, train, tram, derailed, derailment, plane, helicopter, airliner, driver, motorcycle, vehicle, vehicles`)],
  ["ship", list("boat, boats, ferry, ship, capsized, sank, shipwreck, vessel, drowned, dinghy, collided, collision")],
  ["fire", list("fire, fires, blaze, wildfire, wildfires, flames, burned, burnt, smoke, arson")],
  ["water", list(`flood, floods, flooded, flooding, floodwaters, drowned, rain, rains, storm, storms, hurricane, cyclone, typhoon,
    tornado, dam, burst, landslide, landslides, mudslide, mudslides, tsunami, monsoon`)],
  ["quake", list("earthquake, quake, tremor, aftershock, magnitude, landslide, landslides, avalanche, tsunami, collapsed")],
  ["snow", list("avalanche, snow, blizzard, cold, frost, storm, ice")],
  ["fall", list("collapsed, collapse, stampede, crush, crane, scaffolding, roof, mine, pit, gas")],
  ["illness", [...list(`virus, disease, outbreak, cholera, measles, flu, coronavirus, covid, epidemic, ebola, malaria, dengue,
    heatwave, heat, poisoning, poisoned, hunger, famine`), ...verbs("infect")]],
]); // prettier-ignore
