"""Words that tell a person's office, a place or an ordinary sentence from a person's name.

General vocabulary of the field, lower case. Nothing here names a person or a page.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


OFFICES = _words(
    """
    president vice-president regent minister premier chancellor vice-chancellor king queen prince princess
    emir sultan sheikh shah emperor crown chairman chairwoman chairperson chair co-chair co-chairman
    vice-chairman
    deputy head director director-general governor mayor ambassador secretary secretary-general
    undersecretary commissioner ombudsman envoy plenipotentiary speaker representative spokesperson
    spokesman spokeswoman adviser advisor aide assistant counsellor counselor chief leader commander
    commander-in-chief general colonel lieutenant major captain marshal admiral sergeant officer
    patriarch metropolitan archbishop bishop pope cardinal rabbi mufti imam priest father rector dean
    professor academician doctor lecturer teacher principal student pupil graduate scientist researcher
    historian economist analyst expert journalist correspondent reporter presenter broadcaster anchor
    moderator host editor editor-in-chief columnist commentator observer writer author poet publisher
    interviewer photographer ceo cfo coo founder co-founder owner partner manager managing executive
    entrepreneur businessman banker farmer worker foreman engineer designer architect builder miner
    driver pilot cosmonaut astronaut veteran volunteer activist coach trainer player captain champion
    athlete sportsman swimmer gymnast skater skier boxer wrestler judoka member senator congressman
    congresswoman lawmaker parliamentarian mp deputy judge justice prosecutor attorney lawyer notary
    ombudswoman commissioner inspector auditor treasurer trustee coordinator curator specialist
    operator technician mechanic welder nurse physician surgeon artist actor actress singer musician
    composer conductor choreographer dancer producer mother resident participant winner laureate hero
    nominee candidate acting first chief-of-staff instructor tester blogger programmer developer
    supervisor superintendent consul attache attaché delegate negotiator rapporteur mediator
    translator interpreter widow wife husband son daughter chairholder headmaster headmistress
    excellency highness majesty holiness sr jr senior junior official vice prime lady staff
    президент вице-президент премьер премьер-министр вице-премьер министр канцлер король королева
    председатель зампред заместитель глава губернатор мэр посол секретарь генсек директор гендиректор
    генеральный исполнительный руководитель начальник командующий командир главнокомандующий
    полковник генерал майор капитан лейтенант адмирал маршал патриарх митрополит архиепископ
    ректор профессор академик доктор врач учитель студент студентка учёный историк экономист
    политолог журналист журналистка корреспондент обозреватель редактор ведущий ведущая модератор
    уполномоченный представитель советник помощник депутат сенатор судья прокурор член сопредседатель
    основатель владелец предприниматель рабочий инженер строитель пилот космонавт ветеран волонтёр
    спикер комиссар координатор специалист оператор переводчик
    """
)

# Offices that one person at a time holds, so that the office alone can mean that person.
STATE_OFFICES = _words(
    """
    president vice-president premier minister chancellor king queen prince emperor emir sultan pope
    patriarch chairman secretary secretary-general governor mayor lady speaker regent
    президент премьер премьер-министр министр канцлер король председатель губернатор мэр патриарх
    """
)

HONORIFICS = _words(
    "mr mrs ms miss dr sir madam mme prof hon amb gen sen rep gov lt col maj sgt adm"
    " г-н г-жа господин госпожа"
)

# Regal and church titles that go before a given name alone: "King Abdullah II of Jordan".
STYLES = _words(
    "king queen prince princess emperor emir sultan sheikh pope patriarch metropolitan archbishop bishop"
)

# Capitalised words that stand in the names of bodies and places, never in a person's.
BODIES = _words(
    """
    academy administration affairs agency airlines area armed army assembly association authority bank
    board branch bureau cabinet cathedral center centre chamber church city club college commission
    committee community company conference confederation congress consortium corporation council
    country court culture defence defense department detachment development directorate district
    division duma economic economy education emergency energy enterprise environment exchange factory
    faculty federal federation finance force forces foreign forum foundation front fund government
    group health healthcare highways holding hospital house industry institute interior international
    investment islands justice kingdom labour labor league legislative library management mediterranean
    ministry mission movement museum national nations navy network news newspaper north office
    operations orchestra organisation organization parliament party plant plc police policy press
    programme program project protection province radio railways region regional republic research
    resources russia russian school science sciences secretariat security senate service services
    session settlement social society south east west space sport sports staff state states station
    studio studies summit syndicate system systems team technology telegraph television territory
    theatre theater tourism trade transport treasury tribunal tv union united university utilities
    village welfare works world youth africa america arabia korea zealand ossetia emirates petersburg
    lanka rica salvador guinea leone faso herzegovina
    россия российская федерация государственная дума совет союз комитет комиссия партия фонд банк
    министерство служба агентство центр институт университет академия компания корпорация газета
    телекомпания телеканал радио радиостанция журнал канал организация область край республика
    ltd inc jsc llc ojsc pjsc cjsc ano rt ria tass itar-tass interfax afp ap bbc cnn nbc cbs abc cctv
    vgtrk uefa fifa un eu nato osce csto cis eaeu sco usa us uk rf
    """
)

# Those who ask on behalf of a paper or a channel may be called by its name: "Газета «Сан»".
MEDIA = _words(
    """
    newspaper agency television tv radio channel magazine
    газета агентство телекомпания телеканал радио радиостанция радиокомпания журнал канал еженедельник
    """
)
AGENCIES = _words(
    """
    reuters tass itar-tass interfax afp ap bbc cnn nbc cbs abc cctv npr pbs dpa ansa xinhua bloomberg
    vgtrk rt ntv рейтер рейтерс тасс итар-тасс интерфакс риа ртр орт нтв вгтрк синьхуа би-би-си си-эн-эн
    """
)

# What a place is, after its name: "Perm Territory", "Zenda District".
PLACES = _words("region territory republic district city town village settlement province county oblast krai")

# Words of sentences: a label has none of these.
SENTENCE = _words(
    """
    i we you he she it they me us him them my our your his its their mine ours yours theirs myself
    ourselves yourself himself herself itself themselves this these those there here who whom whose which what
    when where why how if because but or so than then thus hence therefore however moreover furthermore
    is are was were be been being am has have had having do does did done will would shall should can
    could may might must let not no yes nor very also only just even still already now today yesterday
    tomorrow once again another other such same some any many more most much few several all both each
    every as like about regarding concerning says said say saying reads read told tell asks asked ask
    think thinks know knows want wants need needs make makes made take takes took taken give gives gave
    given get gets got go goes went come comes came see sees saw look looks mean means meant
    я мы ты вы он она оно они меня нас вас его её ее их нам вам мне мой моя моё мои наш наша наше наши ваш
    ваша ваше ваши это этот эта эти то тот та те такой такая такое такие здесь там тут вот кто что который
    которая которое которые когда где почему потому поэтому как так чтобы если или но же ли бы
    был была было были есть будет будут быть нет не ни да уже ещё еще очень только даже тоже также
    теперь сейчас сегодня вчера завтра надо нужно можно хочу хотел хотела хотелось могу может должен должны
    говорю говорит говорят говорил сказал сказала сказали скажу спрашивает спрашивают пишет пишут
    считаю думаю знаю отмечу подчеркну повторю касается следующее
    """
)

# Words of speech, where a list of names and merits has none.
SPOKEN = SENTENCE | _words(
    """
    thank thanks good hello hi please sorry welcome congratulations colleagues friends comrades dear
    ladies gentlemen mr mrs ms sir madam comrade ok okay fine right sure well
    спасибо здравствуйте пожалуйста добрый добрая доброе уважаемый уважаемая уважаемые коллеги друзья
    товарищ товарищи господин хорошо
    """
)

# Words that open a point or address the hall. At the head of a text before a colon they are no name.
OPENINGS = _words(
    """
    and or but so a an first second third fourth fifth sixth seventh eighth ninth tenth
    firstly secondly thirdly last lastly
    finally next further besides incidentally naturally obviously therefore example instance note
    update correction warning summary editor notice caution
    dear friends colleagues comrades ladies gentlemen thanks attention yes no well okay so now
    part article paragraph chapter section item point number table figure photo video source sources
    tel telephone phone fax email address contact contacts website link links topic topics subject
    goal goals task tasks priority priorities conclusion result results summary background
    во-первых во-вторых в-третьих наконец например друзья коллеги товарищи
    """
)

# Little words that may stand in an office: "Minister of Industry and Trade".
LINKS = _words(
    "of the and for at in on to from with under by after before following during aboard a an"
    " de du des la & – -"
)

PARTICLES = _words(
    """
    al el ul ad as an ben bin bint ibn abu abd de da do das dos du del della delle di van von der den
    ter ten la le los las zu zur und y e oglu ogly uulu kyzy st
    """
)

# Voices without a name, as whole labels.
QUESTIONS = _words(
    """
    question questions q interviewer interviewers journalist journalists reporter reporters correspondent
    вопрос вопросы журналист журналистка журналисты корреспондент корреспонденты
    """
)
REMARKS = _words(
    """
    remark remarks response reply replies answer exclamation comment voice voices audience hall shout
    shouts cries participants participant press interpreter translator moderator
    реплика реплики ответ голос голоса ведущий ведущая ведущие переводчик зал возглас
    """
)

# The voice of whoever is asked.
ANSWERS = _words("answer answers ответ")
