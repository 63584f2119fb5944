"""The person and the office of a label, in the words of its language."""

import pytest

from archive.languages.vocabulary import vocabulary_of
from archive.parsing.people.label_persons import person_meant
from archive.parsing.transcript import Person


def meant(language: str, label: str) -> Person | None:
    return person_meant(label, vocabulary_of(language))


@pytest.mark.parametrize(
    ("language", "label", "name", "role"),
    [
        ("pl", "Minister Sprawiedliwości Hugon Sapt", "Hugon Sapt", "Minister Sprawiedliwości"),
        ("pl", "Poseł Jan Maria Holf", "Jan Maria Holf", "Poseł"),
        ("cs", "Předseda PSP Hugo Sapt", "Hugo Sapt", "Předseda PSP"),
        ("cs", "Ministr vnitra ČR Anton Tarlen", "Anton Tarlen", "Ministr vnitra ČR"),
        ("sk", "Podpredseda NR SR I. Sapt", "I. Sapt", "Podpredseda NR SR"),
        ("uk", "Міністр оборони Гуго Сапт", "Гуго Сапт", "Міністр оборони"),
        (
            "de",
            "Staatssekretär im Auswärtigen Amt Hugo Sapt",
            "Hugo Sapt",
            "Staatssekretär im Auswärtigen Amt",
        ),
        (
            "pl",
            "Dyrektor Departamentu Dróg w Ministerstwie Spraw Wewnętrznych Rosa Holf",
            "Rosa Holf",
            "Dyrektor Departamentu Dróg w Ministerstwie Spraw Wewnętrznych",
        ),
        ("de", "Berichterstatter Abg. Sapt, MSc (ZDP)", "Sapt", "Berichterstatter Abg."),
        ("fr", "M. Holf, Ministre des Routes et des Ponts", "Holf", "Ministre des Routes et des Ponts"),
        ("en", "CROSS-EXAMINATION BY MR SAPT", "SAPT", "MR"),
        ("en", "MS HOLF (Zenda)*", "HOLF", "MS"),
        ("fr", "M. Jean-Luc de Holf, ministre des routes", "Jean-Luc de Holf", "ministre des routes"),
        ("fr", "Mme Rosa d’Holf, rapporteure", "Rosa d’Holf", "rapporteure"),
        ("en", "Senator John Paul van der Holf", "John Paul van der Holf", "Senator"),
        ("ru", "Министр Гуго Ван дер Хольф", "Гуго Ван дер Хольф", "Министр"),
        ("nl", "De heer de Boer", "de Boer", "heer"),
        ("nl", "Mevrouw Rosa de Boer (ZDP)", "Rosa de Boer", "Mevrouw"),
        ("de", "Frau von der Holf", "von der Holf", "Frau"),
        ("pt", "O Sr. da Holf", "da Holf", "Sr."),
        ("fr", "M. le Drian", "le Drian", "M."),
        ("en", "Rosa Holf, CBE, Minister for Roads", "Rosa Holf", "Minister for Roads"),
        ("en", "HUGO SAPT, M.D., CHIEF OF THE GUARD", "HUGO SAPT", "CHIEF OF THE GUARD"),
        ("en", "Councillor Holf", "Holf", "Councillor"),
        ("es", "El senador Hugo Luis Sapt", "Hugo Luis Sapt", "senador"),
        ("es", "Senadora Rosa María de la Holf", "Rosa María de la Holf", "Senadora"),
        ("fr", "Le sénateur Jean Luc Sapt", "Jean Luc Sapt", "sénateur"),
        ("it", "Senatore Anton Luigi Sapt", "Anton Luigi Sapt", "Senatore"),
        ("es", "Vicepresidenta primera Rosa Holf", "Rosa Holf", "Vicepresidenta primera"),
        ("en", "Lt. Governor Hugo Sapt", "Hugo Sapt", "Lt. Governor"),
        ("en", "Rear Adm. Hugo Sapt", "Hugo Sapt", "Rear Adm."),
        ("en", "Attorney Gen. Rosa Holf", "Rosa Holf", "Attorney Gen."),
        ("en", "CALLER ROSA", "ROSA", "CALLER"),
        ("ru", "Слушатель Рудольф", "Рудольф", "Слушатель"),
        ("en", "Man Mohan Holf", "Man Mohan Holf", ""),
        ("en", "VICE PRESIDENT DR. SAPT", "SAPT", "VICE PRESIDENT"),
        ("de", "Präsidentin Dr. h. c. Rosa Holf", "Rosa Holf", "Präsidentin"),
        ("ko", "위원장 김영희", "김영희", "위원장"),
        ("ja", "教育長（田中 一郎君）", "田中一郎", "教育長"),
        ("ja", "１番（中村六郎君）", "中村六郎", ""),
        ("en", "Minister for Finance (Deputy Rosa Holf)", "Rosa Holf", "Minister for Finance"),
        (
            "en",
            "Minister for Works, Roads and the Sea (Deputy Hugo Sapt)",
            "Hugo Sapt",
            "Minister for Works, Roads and the Sea",
        ),
        ("pt", "Ministro das Finanças (Hugo Sapt)", "Hugo Sapt", "Ministro das Finanças"),
        ("es", "Ministro de Estado de Zenda Hugo Sapt", "Hugo Sapt", "Ministro de Estado de Zenda"),
        ("de", "BK’IN HOLF", "HOLF", "BK’IN"),
        ("pt", "O SR. PRESIDENTE (Hugo Sapt. ZDP - SL)", "Hugo Sapt", "PRESIDENTE"),
        (
            "ca",
            "La consellera d'Empresa i Coneixement (Rosa Maria Holf i Sapt)",
            "Rosa Maria Holf i Sapt",
            "consellera d'Empresa i Coneixement",
        ),
        ("es", "RUDOLF MAY HOLF, SECRETARIO DE BIENESTAR", "RUDOLF MAY HOLF", "SECRETARIO DE BIENESTAR"),
        (
            "es",
            "RUDOLF MAY HOLF, DIRECTOR GENERAL DEL FONDO NACIONAL DE FOMENTO",
            "RUDOLF MAY HOLF",
            "DIRECTOR GENERAL DEL FONDO NACIONAL DE FOMENTO",
        ),
        ("de", "Rudolf Post (Zenda) (RDP)", "Rudolf Post", ""),
    ],
)
def test_the_field_or_body_of_an_office_is_no_part_of_the_name(
    language: str, label: str, name: str, role: str
) -> None:
    assert meant(language, label) == Person(name, role)


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("pl", "Minister Sprawiedliwości"),
        ("id", "Presiden Republik Ruritania"),
        ("fr", "M. le ministre de l'intérieur"),
        ("el", "ΠΟΛΛΟΙ ΒΟΥΛΕΥΤΕΣ"),
        ("en", "The Paper"),
        ("en", "PRIME MINSITER"),
        ("en", "CANDIDATES"),
        ("en", "SECRETARY FOR LANDS AND HOUSING"),
        ("en", "SENIOR RURITANIAN OFFICIAL"),
        ("da", "Transportministeren"),
        ("en", "The Chair / Le président"),
        ("ar", "رئيس المجلس"),
        ("zh", "道路及河川局局長"),
        ("ca", "El secretari tercer"),
        ("de", "Bundesminister der Finanzen"),
        ("de", "Staatsministerin im Auswärtigen Amt"),
        ("ru", "Министр обороны Российской Федерации"),
        ("ru", "Председатель Правительства"),
        ("el", "Υπουργός Άμυνας"),
        ("ko", "국방부 장관"),
        ("en", "Deputy Chairman of Committees"),
        ("es", "El señor SECRETARIO PRIMERO"),
        ("es", "SEGUNDA VICEPRESIDENTA"),
        ("en", "DEFENSE ATTORNEY"),
    ],
)
def test_an_office_a_group_or_a_thing_is_nobody(language: str, label: str) -> None:
    assert meant(language, label) is None


@pytest.mark.parametrize(
    ("language", "label", "name", "role"),
    [
        ("da", "Første næstformand (Henrik Sapt)", "Henrik Sapt", "Første næstformand"),
        ("lt", "PIRMININKAS (H. SAPTAS, ZEN)", "H. SAPTAS", "PIRMININKAS"),
        (
            "id",
            "Presiden Republik Ruritania (Rudolf Elphberg)",
            "Rudolf Elphberg",
            "Presiden Republik Ruritania",
        ),
        ("pt", "O SR. PRESIDENTE (Rodolfo Elfbergo)", "Rodolfo Elfbergo", "PRESIDENTE"),
        ("en", "Hon. Temporary Speaker (Hon. Rosa Holf)", "Rosa Holf", "Temporary Speaker"),
        ("ja", "委員長（山田太郎君）", "山田太郎", "委員長"),
        ("el", "ΠΡΟΕΔΡΟΣ (Ρόζα Χολφ)", "Ρόζα Χολφ", "ΠΡΟΕΔΡΟΣ"),
        ("is", "Samgönguráðherra (Hugo Sapt) (K)", "Hugo Sapt", "Samgönguráðherra"),
        ("id", "KETUA RAPAT (ROSA HOLF/F-PZ)", "ROSA HOLF", "KETUA RAPAT"),
        ("id", "F-PZ (HUGO SAPT)", "HUGO SAPT", ""),
        ("id", "F-PZ (DR. HUGO SAPT)", "HUGO SAPT", ""),
        ("ar", "وزير الطرق (رودولف هولف)", "رودولف هولف", "وزير الطرق"),
    ],
)
def test_brackets_name_the_holder_of_an_office(language: str, label: str, name: str, role: str) -> None:
    assert meant(language, label) == Person(name, role)


@pytest.mark.parametrize(
    ("language", "label", "name"),
    [
        ("pt", "O SR. HUGO SAPT", "HUGO SAPT"),
        ("sk", "Holf, Rosa, podpredsedníčka NR", "Rosa Holf"),
        ("en", "Karl Tarl -- Bank of Zenda -- Analyst", "Karl Tarl"),
        ("en", "Mr. / M. Hugo Sapt (Zenda)", "Hugo Sapt"),
        ("zh", "王委員小明", "王小明"),
        ("zh", "王小明議員", "王小明"),
        ("ja", "山田たろう君", "山田たろう"),
        ("ja", "【山田大臣】", "山田大臣"),
        ("eu", "HOLF ANDREAK", "HOLF"),
        ("eu", "HOLF SAPT jaunak", "HOLF SAPT"),
        ("sv", "ROSA HOLF (Z) replik", "ROSA HOLF"),
        ("vi", "Nguyễn Văn Holf - Hà Nội", "Nguyễn Văn Holf"),
        ("nl", "Staatssecretaris De Holf", "De Holf"),
        ("en", "THE HON. HUGO SAPT MP", "HUGO SAPT"),
        ("pt", "A SRA. ROSA HOLF", "ROSA HOLF"),
        ("cs", "Poslanec A. M. Holf", "A. M. Holf"),
        ("fi", "Rosa Holf /kesk", "Rosa Holf"),
        ("no", "Rosa Holf (V) [10:48:11] (ordfører for saken)", "Rosa Holf"),
        ("en", "HUGO SAPT MP", "HUGO SAPT"),
        ("en", "SENATOR KING", "KING"),
        ("en", "Crown Prince Flavia Holf", "Flavia Holf"),
        ("de", "FRAGE HOENIG", "HOENIG"),
        ("de", "Präsident Dr. Karl Tarl", "Karl Tarl"),
    ],
)
def test_titles_initials_parties_and_times_are_told_from_the_name(
    language: str, label: str, name: str
) -> None:
    person = meant(language, label)
    assert person is not None
    assert person.name == name
    assert not any(character in person.role for character in "[]/:")


@pytest.mark.parametrize(
    ("language", "label", "name", "role"),
    [
        (
            "fr",
            "M. Fritz Zenda, rapporteur de la commission des lois",
            "Fritz Zenda",
            "rapporteur de la commission des lois",
        ),
        (
            "it",
            "UGO SAPT, Sottosegretario di Stato per lo sviluppo economico",
            "UGO SAPT",
            "Sottosegretario di Stato per lo sviluppo economico",
        ),
        (
            "fr",
            "M. Hugo Le Sapt, ministre de l’économie et des finances",
            "Hugo Le Sapt",
            "ministre de l’économie et des finances",
        ),
        ("hu", "SAPT HUGÓ miniszterelnök", "SAPT HUGÓ", "miniszterelnök"),
        ("hu", "DR. HOLF RÓZSA igazságügyi miniszter", "HOLF RÓZSA", "igazságügyi miniszter"),
    ],
)
def test_an_office_of_any_length_may_stand_behind_the_name(
    language: str, label: str, name: str, role: str
) -> None:
    assert meant(language, label) == Person(name, role)


@pytest.mark.parametrize(
    ("language", "label", "name", "role"),
    [
        ("bg", "ПРЕДС. РУДОЛФ ЕЛФБЕРГ", "РУДОЛФ ЕЛФБЕРГ", "ПРЕДС."),
        ("de", "VORS. FELDHOFF", "FELDHOFF", "VORS."),
        ("de", "Vors. Holf", "Holf", "Vors."),
        ("de", "Th. Holf", "Th. Holf", ""),
    ],
)
def test_a_shortened_office_is_an_office_and_a_shortened_name_a_name(
    language: str, label: str, name: str, role: str
) -> None:
    assert meant(language, label) == Person(name, role)


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("es", "Ministra de Hacienda"),
        ("es", "Ministro del Interior"),
        ("es", "Ministro de Asuntos Exteriores"),
        ("es", "Director General de Tráfico"),
        ("pt", "Ministra da Saúde"),
        ("it", "Ministro dell'Interno"),
        ("it", "Sindaco di Zenda"),
        ("fr", "Ministre de l’Intérieur"),
        ("fr", "Maire de Zenda"),
        ("ca", "Consellera de Salut"),
        ("ro", "Ministrul de Interne"),
        ("nl", "Minister van Defensie"),
        ("ru", "Министр обороны"),
        ("ja", "記者(新田新聞社)"),
        ("ja", "Q 代表幹事(新田通信)"),
    ],
)
def test_what_an_office_is_of_and_for_whom_somebody_asks_is_nobodys_name(language: str, label: str) -> None:
    assert meant(language, label) is None


@pytest.mark.parametrize(
    ("language", "label", "name"),
    [
        ("es", "Ministro Hugo de la Holf", "Hugo de la Holf"),
        ("es", "Senador de Holf", "de Holf"),
        ("es", "DE LA HOLF", "DE LA HOLF"),
        ("es", "EL SR. DE LA HOLF", "DE LA HOLF"),
        ("es", "La señora DE LA HOLF SAPT", "DE LA HOLF SAPT"),
        ("es", "El fiscal Sapt", "Sapt"),
        ("fr", "LE SAPT", "LE SAPT"),
        ("fr", "M. Le Sapt", "Le Sapt"),
        ("fr", "M. le président Sapt", "Sapt"),
        ("it", "La Holf", "La Holf"),
        ("en", "Mr. Butler", "Butler"),
        ("en", "Deputy Chairman Sapt", "Sapt"),
        ("de", "Bundesminister der Finanzen Hugo Sapt", "Hugo Sapt"),
        ("ru", "Министр обороны Гуго Сапт", "Гуго Сапт"),
        ("ko", "국방부 장관 김영희", "김영희"),
        ("ko", "김영희 국방부 장관", "김영희"),
        ("ja", "外務省 報道官 山田太郎", "山田太郎"),
        ("ka", "თავდაცვის მინისტრი რუდოლფ საპტი", "რუდოლფ საპტი"),
        ("nl", "Mevrouw De Holf", "De Holf"),
        ("nl", "De minister Holf", "Holf"),
        ("it", "Ministro Di Sapt", "Di Sapt"),
        ("fr", "Ministre Hugo de Sapt", "Hugo de Sapt"),
        ("de", "Ministerin von der Holf", "von der Holf"),
        ("nl", "Minister van der Holf", "van der Holf"),
        ("ja", "議長(山田太郎)", "山田太郎"),
        ("ko", "홍길동/대한일보 기자", "홍길동"),
    ],
)
def test_a_name_beside_an_office_stays_one(language: str, label: str, name: str) -> None:
    person = meant(language, label)
    assert person is not None
    assert person.name == name
