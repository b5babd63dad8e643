import type { Topic } from './topics.ts';

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

/**
 * Words that tell what a page is about, one word each, singular where the plural only adds an "s". Only words that seldom
 * stand on pages of other subjects. Used when the lexicon is packed; a page is read for them in the same pass as for names.
 */
export const topicWords: Readonly<Record<Topic, readonly string[]>> = {
  medicine: words(`
    medicine medication medicinal prescribe prescribed prescribing prescription prescriber dose doses dosage dosing tablet capsule
    patient doctor physician pharmacist pharmacy clinician nurse hospital clinic clinical therapy therapies therapeutic treatment
    treated treat mg mcg microgram milligram oral orally intravenous intravenously subcutaneous intramuscular injection injected
    infusion inhaler nebulizer suppository ointment syrup symptom diagnosis diagnosed disease disorder syndrome infection chronic
    acute adverse contraindicated contraindication interaction pharmacokinetic plasma serum toxicity overdose withdrawal tolerance
    hypertension hypotension diabetes diabetic asthma copd cancer tumor chemotherapy depression anxiety insomnia epilepsy seizure
    migraine arthritis osteoporosis anemia anaemia pain painkiller nausea vomiting diarrhea diarrhoea constipation dizziness
    drowsiness headache rash fever stroke angina arrhythmia thrombosis anticoagulant antibiotic antidepressant antipsychotic
    anticonvulsant antihistamine antihypertensive antiviral antifungal analgesic opioid benzodiazepine statin diuretic steroid
    corticosteroid nsaid ssri inhibitor agonist antagonist vaccine placebo fda nhs ema refill generic drug pregnancy breastfeeding
    renal hepatic kidney liver cardiac cardiovascular psychiatric surgery surgical anesthesia anaesthesia contraceptive contraception
    menopause hormone supplement deficiency bipolar schizophrenia adhd hiv tuberculosis malaria pneumonia sepsis allergy allergic
    heartburn reflux ulcer psoriasis eczema acne glaucoma gout thyroid cholesterol
  `),
  beauty: words(`
    perfume fragrance parfum cologne scent scented eau notes sillage jasmine sandalwood vanilla bergamot patchouli musk
    lipstick mascara makeup cosmetic cosmetics moisturizer shampoo conditioner beauty salon manicure hairstyle
    couture runway jewelry jewellery necklace bracelet earring handbag lingerie boutique
  `),
  food: words(`
    recipe recipes cooked cooking bake baked baking oven simmer boil fry skillet saucepan tablespoon tbsp teaspoon tsp
    ingredient flour sugar butter garlic onion pepper salad soup sauce cheese chicken beef pork vegetable fruit dessert cake cookie
    chef restaurant menu cuisine wine beer cocktail whisky whiskey vodka brewery tasty delicious flavor flavour chopped sliced diced
    serving servings kitchen grill roasted yogurt chocolate
  `),
  finance: words(`
    stocks shares shareholder investor investment portfolio dividend earnings revenue quarterly fiscal nasdaq nyse ticker
    banking broker hedge equity equities futures commodity commodities bullion inflation trader trading ounce troy loan
    mortgage currency dollar euro ipo valuation acquisition merger ceo billion
  `),
  motoring: words(`
    cars vehicle engine horsepower torque sedan hatchback coupe suv convertible turbo gearbox wheelbase chassis mileage mpg mph
    dealership automaker automotive motorcycle truck brakes tire tyre wheels toyota ford honda hyundai nissan mazda
    chevrolet volkswagen bmw mercedes audi kia fiat renault peugeot
  `),
  sport: words(`
    scored striker midfielder defender goalkeeper league playoff coach tournament championship
    stadium olympic olympics basketball football soccer baseball tennis golf cricket rugby hockey quarterback touchdown innings
    marathon gymnast athlete medal racing jockey
  `),
  arts: words(`
    album song songs band guitar guitarist singer lyrics concert tour film movie movies actor actress starring cinema
    novel novelist poem poet poetry literature fiction episode tv theatre theater opera orchestra
    sonata concerto symphony composer piano violin painting painter sculpture museum gallery exhibition magazine premiere soundtrack
    mythology myth goddess god
  `),
  computing: words(`
    software app apps android smartphone laptop computer keyboard server database api javascript python java code coding programming
    function variable compiler linux windows browser website url html css download install login password username
    plugin github repository developer developers npm config cpu gpu gameplay gamer gaming playstation xbox nintendo console robot
  `),
  chemistry: words(`
    element elements atomic atom atoms periodic isotope isotopes alloy alloys ore oxide oxides metal metals metallic electron electrons
    ion ions ionic molecule molecules compound compounds reaction reactions catalyst solvent crystal mole molar boiling melting
    electrode electrolyte battery batteries laboratory polymer combustion nucleus neutron proton radioactive halogen noble gas gases
  `),
  biology: words(`
    gene genes genetic protein proteins cell cells cellular receptor receptors enzyme enzymes pathway signaling signalling secretion
    secreted secrete gland glands pituitary hypothalamus pancreas neuron neurons neurotransmitter species mammal mammals rat rats mice
    mouse mutation evolution bacteria bacterial photosynthesis metabolism metabolic membrane tissue muscle brain hormonal organism
  `),
  nature: words(`
    river lake ocean mountain mountains forest climate earthquake volcano glacier wildlife habitat
    garden gardening soil compost fertilizer fertiliser flower flowers planet planets
    galaxy telescope asteroid nasa
  `),
  industry: words(`
    steel mining mine miner mines factory manufacturing construction pipe pipes plumbing wiring welding concrete cement rust corrosion
    galvanized furnace smelting foundry coins coin mint jewelers plated plating bronze brass roof roofing tool tools
  `),
};
