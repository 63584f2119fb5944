"""The English adjectives of countries: "Kyrgyz", "South Korean". Those alone that are of one country."""

# Korean, Congolese, Dominican and Guinean are of two.
_ADJECTIVES = """
AE emirati · AF afghan · AL albanian · AM armenian · AO angolan · AR argentine, argentinian · AT austrian
AU australian · AZ azerbaijani, azeri · BA bosnian · BD bangladeshi · BE belgian · BG bulgarian
BH bahraini · BI burundian · BN bruneian · BO bolivian · BR brazilian · BY belarusian, belarussian
CA canadian · CH swiss · CL chilean · CM cameroonian · CN chinese · CO colombian · CR costa rican
CU cuban · CY cypriot · CZ czech · DE german · DK danish · DZ algerian · EC ecuadorian · EE estonian
EG egyptian · ER eritrean · ES spanish · ET ethiopian · FI finnish · FJ fijian · FR french · GA gabonese
GB british, uk · GE georgian · GH ghanaian · GM gambian · GR greek, hellenic · GT guatemalan
GY guyanese · HN honduran · HR croatian · HT haitian · HU hungarian · ID indonesian · IE irish
IL israeli · IN indian · IQ iraqi · IR iranian · IS icelandic · IT italian · JM jamaican · JO jordanian
JP japanese · KE kenyan · KG kyrgyz, kirghiz · KH cambodian · KP north korean · KR south korean
KW kuwaiti · KZ kazakh, kazakhstani · LA laotian, lao · LB lebanese · LK sri lankan · LR liberian
LT lithuanian · LU luxembourgish · LV latvian · LY libyan · MA moroccan · MD moldovan, moldavian
ME montenegrin · MG malagasy · MK macedonian · ML malian · MN mongolian · MR mauritanian · MT maltese
MV maldivian · MW malawian · MX mexican · MY malaysian · MZ mozambican · NA namibian · NE nigerien
NG nigerian · NI nicaraguan · NL dutch · NO norwegian · NP nepalese, nepali · NZ new zealand · OM omani
PA panamanian · PE peruvian · PH philippine, filipino · PK pakistani · PL polish · PS palestinian
PT portuguese · PY paraguayan · QA qatari · RO romanian · RS serbian · RU russian · RW rwandan · SA saudi
SD sudanese · SE swedish · SG singaporean · SI slovenian, slovene · SK slovak · SN senegalese · SO somali
SS south sudanese · SV salvadoran · SY syrian, syrian arab · TD chadian · TG togolese · TH thai
TJ tajik · TM turkmen · TN tunisian · TR turkish · TZ tanzanian · UA ukrainian · UG ugandan
US american, us · UY uruguayan · UZ uzbek · VE venezuelan · VN vietnamese · YE yemeni · ZA south african
ZM zambian · ZW zimbabwean
"""
_CODES = {
    adjective.strip(): entry.split()[0]
    for line in _ADJECTIVES.strip().splitlines()
    for entry in line.split(" · ")
    for adjective in entry[2:].split(",")
}


def country_of_adjective(adjective: str) -> str:
    """The code of the country that an adjective in small letters is of, or ""."""
    return _CODES.get(adjective, "")


def leading_nation(text: str) -> tuple[str, str]:
    """The code of the country whose adjective a text in small letters begins with, and what follows it."""
    words = text.split(" ")
    for length in (2, 1):
        if code := _CODES.get(" ".join(words[:length])):
            return code, " ".join(words[length:])
    return "", text
