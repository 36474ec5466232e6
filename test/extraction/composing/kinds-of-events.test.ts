import { describe, expect, test } from "@jest/globals";
import { readEvents } from "./events-of.js";

/** What ordinary news sentences make of ACLED's 6 types and 25 subtypes: one event each, in verbs, nouns, compounds, passives and headlines. */
const texts: Readonly<Record<string, readonly string[]>> = {
  "BATTLES / ARMED_CLASH": [
    "Gunmen raided a police post near Kirkuk on Wednesday, killing two drivers.",
    "Fighting broke out between government troops and M23 rebels near Rutshuru on Wednesday, residents said.",
    "At least nine fighters were killed in clashes between rival militias in Zawiya on Thursday night.",
    "A gun battle erupted on Thursday when soldiers raided a hideout of the group outside Mingora.",
    "Insurgents ambushed an army convoy on the road to Palma on Wednesday, killing five soldiers.",
    "A patrol came under heavy fire in Gao on Tuesday and two peacekeepers were wounded.",
  ],
  "BATTLES / GOVERNMENT_REGAINS_TERRITORY": [
    "Government forces retook the town of Awdheegle from Al-Shabaab on Tuesday.",
    "The army said it had recaptured the strategic town of Lalibela on Wednesday.",
    "The town of Mocimboa da Praia was recaptured by Rwandan and Mozambican forces on Sunday.",
    "Iraqi forces on Tuesday drove Islamic State fighters out of the village of Qayyarah.",
    "Somali troops wrested control of Adan Yabal from Al-Shabaab on Monday after days of fighting.",
  ],
  "BATTLES / NON_STATE_ACTOR_OVERTAKES_TERRITORY": [
    "M23 rebels captured the town of Bunagana on Monday.",
    "The Taliban captured Herat, the third largest city, on Thursday.", // neither a man nor a body, whatever the recogniser of names says
    "Rebels captured Goma, the capital of North Kivu, on Monday.",
    "The militants had already seized Ghazni earlier in the day.",
    "Rebels captured an army base near Goma on Monday.",
    "The city of Kunduz fell to the Taliban on Sunday.",
    "Houthi fighters overran the district of Al-Jawba on Wednesday, tribal sources said.",
    "Rebels seize control of Kitchanga in eastern Congo",
    "Al-Shabaab took over the town of El Bur on Friday after Ethiopian troops left.",
  ],
  "EXPLOSIONS_REMOTE_VIOLENCE / CHEMICAL_WEAPON": [
    "A suspected chlorine gas attack killed 40 people in Douma on Saturday, rescuers said.",
    "Dozens were treated for breathing problems after helicopters dropped barrels of chlorine on Saraqib on Sunday.",
    "Government forces used sarin against the town of Khan Sheikhoun on Tuesday, killing more than 80 people.",
    "Mustard gas was fired at the village of Marea on Friday, doctors said.",
    "Rockets with chemical warheads hit the suburb of Ghouta on Wednesday, killing hundreds.",
  ],
  "EXPLOSIONS_REMOTE_VIOLENCE / AIR_DRONE_STRIKE": [
    "A drone strike killed three men in a vehicle near Shabwa on Wednesday.",
    "Israeli warplanes bombed a camp of the Popular Front near Damascus on Tuesday night.",
    "Air raids on a market in Maarat al-Numan killed 12 people on Monday.",
    "US drones struck an Al-Shabaab base near Jilib on Tuesday, killing eight militants.",
    "A helicopter gunship fired on a wedding party in Nangarhar on Wednesday, killing nine.",
  ],
  "EXPLOSIONS_REMOTE_VIOLENCE / SUICIDE_BOMB": [
    "A suicide bomber detonated his explosives among worshippers in Kano on Friday, killing 15.",
    "A man blew himself up at a police checkpoint in Grozny on Wednesday.",
    "At least 13 people died in a suicide attack on a bus carrying recruits in Kabul on Thursday.",
    "A woman wearing an explosive vest killed six people at a market in Maiduguri on Monday.",
    "An attacker rammed a car packed with explosives into an army base in Gao on Wednesday, killing 12 soldiers.",
  ],
  "EXPLOSIONS_REMOTE_VIOLENCE / SHELLING_ARTILLERY_MISSILE_ATTACK": [
    "Mortar shells hit a residential area of Misrata on Wednesday, killing two children.",
    "Russian forces shelled Kherson on Wednesday, wounding four.",
    "A rocket landed near the US embassy in Baghdad on Sunday, causing no casualties.",
    "Palestinian militants fired a salvo of rockets at southern Israel on Friday.",
    "Shelling by the army killed eight civilians in the rebel-held town of Ariha on Wednesday.",
  ],
  "EXPLOSIONS_REMOTE_VIOLENCE / REMOTE_EXPLOSIVE_LANDMINE_IED": [
    "A roadside bomb killed three policemen in Peshawar on Wednesday.",
    "Six people died when their minibus ran over a landmine near Djibo on Tuesday.",
    "A car bomb went off outside a bank in Mogadishu on Wednesday, killing four.",
    "An explosion at a mosque in Kabul killed ten worshippers on Friday, officials said.",
    "Bomb blast in Jaffna bus stand injures 12",
  ],
  "EXPLOSIONS_REMOTE_VIOLENCE / GRENADE": [
    "Attackers hurled a grenade into a bar in Bujumbura on Wednesday night, wounding eight.",
    "A grenade explosion killed two people at a market in Bangui on Tuesday.",
    "Two men on a motorcycle lobbed a hand grenade at a police post in Srinagar on Wednesday.",
    "Grenade attack in Kampala leaves three injured",
  ],
  "VIOLENCE_AGAINST_CIVILIANS / SEXUAL_VIOLENCE": [
    "Soldiers raped 11 women in the village of Bunyakiri on Wednesday, the UN said.",
    "The rape of seven women by militiamen in Kavumu on Monday caused outrage.",
    "A Dalit girl was sexually assaulted by four men in Hathras on Wednesday, police said.",
  ],
  "VIOLENCE_AGAINST_CIVILIANS / ATTACK": [
    "Gunmen killed 14 villagers in a raid on a village in Katsina on Wednesday.",
    "A journalist was gunned down outside his home in Tijuana on Tuesday.",
    "Four farmers were hacked to death by suspected militants near Beni on Wednesday.",
    "The bodies of six men bearing gunshot wounds were found near Zintan on Wednesday.",
    "An opposition politician was stabbed in Dhaka on Wednesday.",
    "Border policeman shoots dead a Palestinian, 23, in Huwara", // the parser takes the verb for a plural
  ],
  "VIOLENCE_AGAINST_CIVILIANS / ABDUCTION_FORCED_DISAPPEARANCE": [
    "Gunmen kidnapped 30 pupils from a school in Kaduna on Wednesday.",
    "A French priest was abducted in Bamako on Sunday.",
    "Two aid workers were taken hostage by armed men near Ansongo on Wednesday.",
    "Masked men seized a lawyer from his home in Caracas on Wednesday and drove him away.",
    "The abduction of six nuns in Port-au-Prince on Friday shocked the country.",
  ],
  "PROTESTS / PEACEFUL_PROTEST": [
    "Teachers staged a sit-in outside the ministry in Rabat on Wednesday.",
    "Hundreds rallied in Yerevan on Wednesday against the government.",
    "A demonstration by nurses was held in Harare on Wednesday.",
    "Farmers blocked a motorway near Lyon with tractors on Wednesday in protest at fuel taxes.",
    "Crowds took to the streets of Bamako on Friday to celebrate the departure of French troops.",
    "Farmers blocked a highway near Zirakpur for four hours on Wednesday.",
  ],
  "PROTESTS / PROTEST_WITH_INTERVENTION": [
    "Police used tear gas to disperse a rally in Kampala on Wednesday.",
    "Water cannon was turned on demonstrators in Tbilisi on Tuesday night.",
    "Dozens of protesters were detained in St Petersburg on Wednesday.",
    "Thousands marched in Minsk on Wednesday. Police said 36 people had been arrested.", // how the march ended, no operation of its own
    "Police used pepper spray on Wednesday to clear a crowd in Shanghai.",
  ],
  "PROTESTS / EXCESSIVE_FORCE_AGAINST_PROTESTERS": [
    "Security forces shot dead four protesters in Mandalay on Wednesday.",
    "Soldiers opened fire on a crowd of demonstrators in N'Djamena on Thursday, killing at least 50.",
    "Two protesters were killed by live rounds in Zahedan on Friday.",
    "A student died after police fired live bullets at a protest march in Dakar on Thursday.",
  ],
  "RIOTS / VIOLENT_DEMONSTRATION": [
    "Protesters set fire to the town hall in Juliaca on Wednesday and clashed with police.",
    "Rioters looted shops in Durban on Monday.",
    "Demonstrators threw stones and petrol bombs at police in Athens on Wednesday.",
    "A protest turned violent in Conakry on Wednesday when youths burned tyres and attacked a police station.",
    "Riots erupted in the suburbs of Paris on Wednesday.",
    "Supporters of the former president stormed the Congress in Brasilia on Wednesday.",
    "Thousands of backers of the junta threw stones at the embassy in Niamey on Wednesday.",
  ],
  "RIOTS / MOB_VIOLENCE": [
    "A mob lynched a man accused of blasphemy in Sialkot on Friday.",
    "An angry crowd beat a suspected thief to death in Lusaka on Wednesday.",
    "Residents stoned two men to death in Homa Bay on Wednesday.",
    "Villagers burnt alive a woman accused of witchcraft in Ranchi on Wednesday.",
  ],
  "STRATEGIC_DEVELOPMENTS / AGREEMENT": [
    "The government and the rebels signed a peace agreement in Juba on Wednesday.",
    "The two sides agreed to a 48-hour ceasefire on Wednesday, mediators said.",
    "Ethiopia and Tigray forces reach truce",
    "A prisoner exchange deal was signed in Muscat on Wednesday.",
    "The army and the National Liberation Army began a six-month truce on Wednesday.",
  ],
  "STRATEGIC_DEVELOPMENTS / ARRESTS": [
    "Police arrested five suspected militants in Mombasa on Wednesday.",
    "A senior commander of the group was captured in Nangarhar on Wednesday.",
    "Opposition leader detained in Kampala",
    "Authorities took 14 activists into custody in Cairo on Wednesday.",
    "The arrest of a former minister in Dhaka on Wednesday sparked anger.",
  ],
  "STRATEGIC_DEVELOPMENTS / CHANGE_TO_GROUP_ACTIVITY": [
    "Some 200 Boko Haram fighters surrendered to troops in Bama on Wednesday.",
    "Two rebel groups merged on Wednesday to form a new alliance, they said in a statement.",
    "Fifty ELN guerrillas laid down their arms in Arauca on Wednesday.",
    "A splinter group pledged allegiance to Islamic State on Wednesday.",
    "The general defected to the rebels with 30 of his men on Wednesday.",
    "The commander took up arms again on Wednesday, he said in a video.",
  ],
  "STRATEGIC_DEVELOPMENTS / DISRUPTED_WEAPONS_USE": [
    "Police defused a bomb found under a bridge in Nairobi on Wednesday.",
    "Soldiers discovered a cache of weapons in Tikrit on Wednesday.",
    "Air defences shot down four drones over Odesa on Wednesday night.",
    "A rocket launcher and 2,000 rounds of ammunition were seized in Mandera on Wednesday.",
    "Saudi forces intercepted a ballistic missile fired at Riyadh on Wednesday.",
  ],
  "STRATEGIC_DEVELOPMENTS / HEADQUARTERS_OR_BASE_ESTABLISHED": [
    "Wagner fighters set up a base in Bria on Wednesday.",
    "The Ethiopian army established a new headquarters in Mekelle on Wednesday.",
    "UN peacekeepers opened a temporary base in Djugu on Wednesday.",
    "A military camp was established by Turkish forces near Dohuk on Wednesday.",
  ],
  "STRATEGIC_DEVELOPMENTS / LOOTING_PROPERTY_DESTRUCTION": [
    "Armed men looted a health centre in Pibor on Wednesday.",
    "Militiamen burned down 40 houses in the village of Jebel Moon on Wednesday.",
    "Israeli forces demolished the home of a Palestinian suspect in Jenin on Wednesday.",
    "A church was torched in Imphal on Wednesday.",
    "Gunmen stole 300 cows from herders near Kapoeta on Wednesday.",
  ],
  "STRATEGIC_DEVELOPMENTS / NON_VIOLENT_TRANSFER_OF_TERRITORY": [
    "Ethiopian troops withdrew from the town of Halgan on Wednesday.",
    "The army handed over control of the base to the police on Wednesday.",
    "Taliban fighters entered Jalalabad on Sunday without a fight.",
    "The rebels pulled out of Kibumba on Wednesday and handed the town to a regional force.",
    "Government troops entered Kherson without a shot on Wednesday.",
  ],
  "STRATEGIC_DEVELOPMENTS / OTHER": [
    "The military seized power in Niamey on Wednesday.",
    "The governor imposed a curfew in Jos on Wednesday.",
    "The kidnappers freed all 27 pupils in Kagara on Wednesday.",
    "Authorities declared a state of emergency in Quito on Wednesday.",
  ],
};

describe.each(Object.entries(texts))("%s", (kind, examples) => {
  test.each(examples)("%s", (text) => {
    expect(readEvents(text).map(({ type, subtype, modality }) => `${type} / ${subtype} ${modality}`)).toEqual([`${kind} ACTUAL`]);
  });
});

test("every type and subtype is among them", () => {
  const kinds = Object.keys(texts).map((kind) => kind.split(" / "));
  expect([new Set(kinds.map(([type]) => type)).size, new Set(kinds.map(([, subtype]) => subtype)).size]).toEqual([6, 25]);
});
