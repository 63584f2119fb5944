"""English: words of speaker labels and of ordinary speech.

The constants are the lists that the labels' scoring was tuned to; ``VOCABULARY`` adds to them.
"""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

OFFICES = words(
    """
    president vice-president regent minister premier chancellor vice-chancellor king queen prince princess
    emir sultan sheikh shah emperor crown chairman chairwoman chairperson chair co-chair co-chairman
    vice-chairman deputy head director director-general governor mayor ambassador secretary
    secretary-general undersecretary commissioner ombudsman envoy plenipotentiary speaker representative
    spokesperson spokesman spokeswoman adviser advisor aide assistant counsellor counselor chief leader
    commander commander-in-chief general colonel lieutenant major captain marshal admiral sergeant officer
    patriarch metropolitan archbishop bishop pope cardinal rabbi mufti imam priest father rector dean
    professor academician doctor lecturer teacher principal student pupil graduate scientist researcher
    historian economist analyst expert journalist correspondent reporter presenter broadcaster anchor
    moderator host editor editor-in-chief columnist commentator observer writer author poet publisher
    interviewer photographer ceo cfo coo founder co-founder owner partner manager managing executive
    entrepreneur businessman banker farmer worker foreman engineer designer architect builder miner driver
    pilot cosmonaut astronaut veteran volunteer activist coach trainer player champion athlete sportsman
    swimmer gymnast skater skier boxer wrestler judoka member senator congressman congresswoman lawmaker
    parliamentarian mp judge justice prosecutor attorney lawyer notary ombudswoman inspector auditor
    treasurer trustee coordinator curator specialist operator technician mechanic welder nurse physician
    surgeon artist actor actress singer musician composer conductor choreographer dancer producer mother
    resident participant winner laureate hero nominee candidate acting temporary first chief-of-staff
    instructor
    tester blogger programmer developer supervisor superintendent consul attache attaché delegate
    negotiator rapporteur mediator translator interpreter widow wife husband son daughter chairholder
    headmaster headmistress excellency highness majesty holiness sr jr senior junior official vice prime
    lady staff
    """
)
STATE_OFFICES = words(
    """
    president vice-president premier minister chancellor king queen prince emperor emir sultan pope
    patriarch chairman secretary secretary-general governor mayor lady speaker regent
    """
)
# Shortened, and a part of an office before or behind another word of it: "Lt. Governor", "Secretary Gen."
RANKS = words("amb gen sen rep gov lt col maj sgt adm")
HONORIFICS = words("mr mrs ms miss dr sir madam mme prof hon") | RANKS
STYLES = words(
    """
    king queen prince princess emperor emir sultan sheikh pope patriarch metropolitan archbishop bishop
    """
)
BODIES = words(
    """
    academy administration affairs agency airlines area armed army assembly association authority bank
    board branch bureau cabinet cathedral center centre chamber church city club college commission
    committee community company conference confederation congress consortium corporation council country
    court culture defence defense department detachment development directorate district division duma
    economic economy education emergency energy enterprise environment exchange factory faculty federal
    federation finance force forces foreign forum foundation front fund government group health healthcare
    highways holding hospital house industry institute interior international investment islands justice
    kingdom labour labor league legislative library management mediterranean ministry mission movement
    museum national nations navy network news newspaper north office operations orchestra organisation
    organization parliament party plant plc police policy press programme program project protection
    province radio railways region regional republic research resources russia russian school science
    sciences secretariat security senate service services session settlement social society south east
    west space sport sports staff state states station studio studies summit syndicate system systems team
    technology telegraph television territory theatre theater tourism trade transport treasury tribunal tv
    union united university utilities village welfare works world youth africa america arabia korea
    zealand ossetia emirates petersburg lanka rica salvador guinea leone faso herzegovina ltd inc jsc llc
    ojsc pjsc cjsc ano rt ria tass itar-tass interfax afp ap bbc cnn nbc cbs abc cctv vgtrk uefa fifa un
    eu nato osce csto cis eaeu sco usa us uk rf
    """
)
MEDIA = words("newspaper agency television tv radio channel magazine")
AGENCIES = words(
    """
    reuters tass itar-tass interfax afp ap bbc cnn nbc cbs abc cctv npr pbs dpa ansa xinhua bloomberg
    vgtrk rt ntv
    """
)
PLACES = words(
    """
    region territory republic district city town village settlement province county oblast krai
    """
)
SENTENCE = words(
    """
    i we you he she it they me us him them my our your his its their mine ours yours theirs myself
    ourselves yourself himself herself itself themselves this these those there here who whom whose which
    what when where why how if because but or so than then thus hence therefore however moreover
    furthermore is are was were be been being am has have had having do does did done will would shall
    should can could may might must let not no yes nor very also only just even still already now today
    yesterday tomorrow once again another other such same some any many more most much few several all
    both each every as like about regarding concerning says said say saying reads read told tell asks
    asked ask think thinks know knows want wants need needs make makes made take takes took taken give
    gives gave given get gets got go goes went come comes came see sees saw look looks mean means meant
    """
)
SPOKEN = SENTENCE | words(
    """
    thank thanks good hello hi please sorry welcome congratulations colleagues friends comrades dear
    ladies gentlemen mr mrs ms sir madam comrade ok okay fine right sure well
    """
)
OPENINGS = words(
    """
    and or but so a an first second third fourth fifth sixth seventh eighth ninth tenth firstly secondly
    thirdly last lastly finally next further besides incidentally naturally obviously therefore example
    instance note update correction warning summary editor notice caution dear friends colleagues comrades
    ladies gentlemen thanks attention yes no well okay now part article paragraph chapter section item
    point number table figure photo video source sources tel telephone phone fax email address contact
    contacts website link links topic topics subject goal goals task tasks priority priorities conclusion
    result results background
    """
)
LINKS = words(
    """
    of the and for at in on to from with under by after before following during aboard a an de du des la &
    – -
    """
)
PARTICLES = words(
    """
    al el ul ad as an ben bin bint ibn abu abd de da do das dos du del della delle di van von der den ter
    ten la le los las zu zur und y e oglu ogly uulu kyzy st
    """
)
QUESTIONS = words(
    """
    question questions q interviewer interviewers journalist journalists reporter reporters correspondent
    """
)
REMARKS = words(
    """
    remark remarks response reply replies answer exclamation comment voice voices audience hall shout
    shouts cries participants participant press interpreter translator moderator
    """
)
ANSWERS = words("answer answers")

VOCABULARY = Vocabulary(
    offices=OFFICES
    | words(
        """
        councillor councilor councilmember councilman councilwoman alderman alderwoman reeve accused appellant
        complainant barrister
        under-secretary shadow whip taoiseach tánaiste lord lords baroness duke duchess archduke
        chairwomen chairmen presidents ministers secretaries senators representatives congressmen members
        delegates ambassadors pm fm dpm cm mps msp mep mla td teachta mlc mhr aps nsa sg dsg potus vpotus
        flotus pres vp sec secy asst dep amb sen rep gov gen adm col lt capt maj sgt cmdr min chm chmn
        clerk sheriff president-elect prime-minister vice-president-elect comptroller controller
        administrator attorney-general solicitor solicitor-general paymaster chargé affaires permanent
        minister-president first-minister taskforce press director-designate secretary-designate
        leader-designate under designate interim outgoing former fmr elect emeritus honourable honorable
        co-leader convener convenor presiding president-designate briefer pao commodore brigadier
        corporal general-secretary viceroy archdeacon nuncio sheikha emira tsar supreme justices
        chief-justice witness defendant plaintiff prosecutor counsel registrar usher videographer bailiff
        foreperson foreman respondent petitioner claimant ceann comhairle leas-cheann cathaoirleach
        leas-chathaoirleach
        """
    ),
    state_offices=STATE_OFFICES
    | words(
        """
        pm fm taoiseach tánaiste prime-minister attorney-general president-elect potus vpotus flotus sg
        first-minister chair chairwoman chairperson
        """
    ),
    honorifics=HONORIFICS
    | words(
        """
        mx mister missus master messrs mesdames dame lord lady honourable honorable right rt rev reverend
        fr father sr sister br brother pres vp sec secy senator cong judge justice capt cpt cmdr cdr ltc
        ltg bg brig mg pfc pvt cpl ssgt msgt sfc sra tsgt cpo po ens ltjg esq phd md qc kc mp obe cbe kbe
        jr excellency professor doctor shri smt shrimati
        """
    ),
    function_words=SENTENCE
    | words(
        """
        ain't aren't can't couldn't didn't doesn't don't hasn't haven't i'd i'll i'm i've isn't it's let's
        she's he's that's there's they're wasn't we'd we'll we're we've weren't what's won't wouldn't
        you'd you'll you're you've that perhaps maybe rather quite almost always never often sometimes
        soon too while since until unless although though whether
        """
    ),
    openings=OPENINGS
    | words(
        """
        introduction similarly meanwhile however clearly frankly honestly question answer sincerely
        regards welcome good morning afternoon evening distinguished excellencies delegates honourable
        honorable madam mister fellow citizens americans folks everyone everybody guys all brothers
        sisters friend bottom line takeaway takeaways key points fact facts myth quote unquote remember
        listen look see again hence thus namely e.g i.e eg ie ps nb fyi inquiries enquiries subjects date
        time place location venue share tags posted published updated release issued column sitting
        recorded duration length language credit credits copyright agenda bill motion amendment clause
        annex appendix resolution version
        """
    ),
    furniture=phrases(
        """
        contact; contacts; contact us; inquiries; enquiries; media inquiries; press inquiries; media
        enquiries; media contact; media contacts; press contact; press contacts; press office; phone;
        telephone; tel; fax; mobile; email; e-mail; mail; website; web; web site; url; link; links;
        subject; subjects; topic; topics; date; dates; release date; date of release; publication date;
        published; published on; updated; last updated; last modified; posted; posted on; time; place;
        location; venue; where; when; who; what; share; share this; share on; tags; tag; keywords;
        categories; category; filed under; photo; photos; photo by; photo credit; image; image credit;
        video; audio; watch; listen; source; sources; editor; editors; author; by; written by; transcript;
        transcript by; transcription; transcribed by; related; related links; related articles; related
        content; see also; read more; more; more information; for more information; for further
        information; further information; further reading; issued on; issued by; for immediate release;
        column; sitting date; sitting; session; meeting; hearing; file; pdf; download; document;
        documents; reference; ref; press release; press release no; release no; no; number; agenda; agenda
        item; topic of discussion; attachments; attachment; citation; note; notes; note to editors; notes
        to editors; editor's note; disclaimer; copyright; language; languages; duration; program;
        programme; event; event type; series; subscribe; follow us; follow; print; summary; participants;
        speakers; present; attendance; apologies; also present; in attendance; witnesses; translation;
        translated by; address; department; office; bureau; country; countries; region; regions; page;
        pages; volume; issue; isbn; issn; doi; id; type; title; description; published by; publisher
        """
    ),
    links=LINKS | words("as over against between into per via off out upon near pro tempore tem"),
    articles=words("the a an mr madam mister"),
    particles=PARTICLES | words("lo abi umm bat mac mc o' ap dal"),
    questions=QUESTIONS | words("questioner press asker qu quest inquirer media pool"),
    answers=ANSWERS | words("a ans answered interviewee interviewees"),
    remarks=REMARKS
    | words(
        """
        moderators wit def pros mod host hosts co-host cohost guest guests presenter anchor announcer
        narrator emcee
        mc voiceover voice-over panelist panellist member members speaker speakers person unidentified unknown
        unidentifiable unnamed indiscernible male female man woman boy girl caller callers operator crowd
        staff staffer aide attendee attendees student students protester protesters protestor heckler
        group deputies peers counsellors registrar videographer usher bailiff all everyone several some
        many various chorus together senators delegates clerk reader chair representatives pao official
        court mic microphone video clip recording off-camera offscreen offstage unison multiple commentator
        observer delegate interpreters translators interpretation translation int interp witness
        panelists panellists candidate candidates juror jurors viewer viewers listener listeners citizens
        children kids
        """
    ),
    interpreters=words(
        """
        interpreter interpreters translator translators interpretation translation int interp
        """
    ),
    media=MEDIA
    | words(
        """
        press station broadcaster network news daily weekly tribune gazette times post herald journal
        media outlet wire service podcast broadcasting
        """
    ),
    negations=words(
        """
        not no never none nobody nothing nowhere neither nor without cannot hardly barely scarcely -n't un-
        in- im- ir- il- non- dis-
        """
    ),
    adversatives=words("but however unless except yet although though nevertheless"),
    numbers=words(
        """
        zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
        thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30
        forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 hundreds=100 thousand=1000
        thousands=1000 million=1000000 millions=1000000 billion=1000000000 billions=1000000000
        trillion=1000000000000 dozen=12 first=1 second=2 third=3 fourth=4 fifth=5 twice=2 double=2
        """
    ),
    agencies=AGENCIES
    | words(
        """
        upi efe kyodo yonhap pti ani c-span fox sky msnbc cnbc aljazeera al-jazeera dw voa rfe rferl nhk kbs
        abc sbs pbs npr nbc cbs cbc rte rté tvn
        politico axios guardian dawn itn itv tanjug
        """
    ),
)

DOCUMENT = DocumentWords(
    crowds=words(
        "several some many various voices audience crowd all everyone chorus unison multiple hecklers"
    ),
    portfolios=stems("communications affairs engagement relations operations policy planning"),
    summaries=phrases("summary"),
    from_hall=phrases("from the hall; from the floor; from the gallery; from the audience"),
    captions=stems("photo picture"),
    events=stems(
        """
        interview conference briefing remarks statement speech address meeting talks transcript doorstop
        debate hearing session sitting proceedings conversation summit ceremony visit discussion lecture
        testimony forum dialogue availability gaggle toast greeting message opening inauguration minutes
        question answer consultation exchange panel townhall town_hall argument official_report record_of
        legislative_record legislative_journal journal_of transcription
        """
    ),
    institutions=stems(
        """
        house office ministry department secretariat bureau embassy government presidency press_service
        chancellery parliament senate newsroom agency archives mission consulate
        """
    ),
    release=stems(
        """
        for_immediate_release for_release embargo press_release news_release media_release e&oe e&eo
        check_against_delivery as_delivered as_prepared release_number release_type transaction_id
        unofficial_transcript rush_transcript
        """
    ),
    navigation=stems(
        """
        official_site official_website official_web_site skip_to jump_to go_to_content go_to_main toggle
        websites_use official_government declassified_under declassification
        font_size site_colors site_colours view_settings search_this mobile_version cookie javascript
        subscribe newsletter sign_in log_in share_this share_on follow_us read_more print_this back_to_top
        printer_friendly printer-friendly printable_version previous_article next_article page_helpful
        back_to_list advanced_search creative_commons all_rights_reserved privacy_policy
        """
    ),
    upkeep=stems(
        """
        updated modified accessed retrieved copyright © last_reviewed printed_on archived captured expires
        next_meeting next_session next_sitting next_hearing snapshot declassification
        """
    ),
    date_keys=stems(
        """
        date issued published publication release posted delivered recorded aired broadcast dated
        """
    ),
    published=stems("publi issued release posted sent:"),
    recorded=stems("recorded filmed taped delivered_on held_on conducted_on"),
    place_keys=stems("place location venue where"),
    title_keys=stems("title headline"),
    sites=stems(
        """
        room house palace hall hotel garden embassy airport building university square centre center castle
        kremlin capitol library school church base camp residence headquarters street avenue chamber
        auditorium theatre theater studio lawn portico aboard
        """
    ),
    directions=stems(
        """
        applause laughter laughs cheers cheering crosstalk inaudible pause silence music protest protests
        interruption interruptions interjection interjections uproar commotion noise standing ovation
        prolonged loud break recess adjourned video anthem begins ends
        """
    ),
    direction_links=stems("and the of in a from no"),
    abbreviations=stems(
        """
        mr mrs ms dr ag onor jr sr st ltd inc co asst dept gen col sen gov rep maj sgt hon amb rev capt cap
        cmdr adm prof supt parl pres cllr mgmt min ph th lt esq hons bar pp exec assoc corr natl intl dep
        dir admin brig cdr cong cpl cpt ltc ltg msgt pfc pvt sfc smt ssgt tsgt fmr lieut genl
        """
    ),
    credits=phrases(
        """
        interview by; interviewed by; the interview was conducted by; interview conducted by;
        this interview was conducted by; translated by; translation by; transcribed by;
        transcript by; transcript produced by; transcription by; this interview has been edited;
        this interview was edited; this transcript has been edited; this conversation has been edited
        """
    ),
    closings=phrases(
        """
        note:; notes:; notes to editors; notes for editors; note to editors; editor's note; issued by;
        released by; media contact; media contacts; press contact; press contacts; contact:; contacts:; to
        order a; translated from; reproduction is permitted; link to the video; link to the recording; this
        is a rush transcript; sources:; source:; the views expressed; the opinions expressed; views
        expressed; opinions expressed; this transcript was prepared; related events; leave a reply; leave a
        comment; the meeting was adjourned; the meeting adjourned; the meeting then adjourned; the meeting
        rose; the meeting ended; the meeting concluded; the meeting was closed; the sitting was adjourned;
        the sitting was closed; the sitting rose; the hearing was adjourned; the committee adjourned; the
        committee rose; the conversation ended; whereupon
        """
    ),
    read_also=phrases(
        """
        read also; see also; read more; also read; related story; related stories; more on this;
        recommended; advertisement; sponsored
        """
    ),
    votes=phrases(
        """
        in favour; in favor; against; abstaining; abstentions; abstained; not voting; votes in
        favour; votes against; ayes; noes; nays; yeas; voting for; voting against; tellers for the
        ayes; tellers for the noes; absent
        """
    ),
    attendance=phrases(
        """
        members; members present; present; also present; in attendance; attendance; attendees;
        participants; participant; panelists; panellists; speakers; speaker list; list of speakers;
        guests; guest; apologies; absent; witnesses; staff; delegates; delegations; cast; featuring;
        interviewee; interviewees; counsel; counsel assisting; appearances; instructed by; agenda;
        subjects; topics; speaker key; clerk in attendance; clerks in attendance; members absent;
        member absent; call participants; conference call participants; public officers attending;
        members attending; key to speakers; list of initials
        """
    ),
    greetings=phrases(
        """
        good morning; good afternoon; good evening; good day; hello; thank you; thanks; welcome;
        ladies and gentlemen; dear colleagues; dear friends; my fellow; distinguished;
        excellencies; your excellencies; mr. president; mr. chairman; mr. speaker; madam president
        """
    ),
    translated=stems("interpret"),
    unseen=phrases("off camera; off screen; off-camera; off-screen; voice over; voice-over"),
    numbered_voices=words("speaker voice person participant"),
    continued=words("continued continues cont contd cont'd"),
    asking=words("question"),
    examinations=stems("examin cross-examin re-examin reexamin recross redirect questions questioned"),
    terms=stems(
        """
        legislature legislative_day parliamentary_session parliamentary_term parliamentary_year
        general_assembly regular_session ordinary_session session_of first_session second_session
        third_session fourth_session fifth_session sixth_session seventh_session eighth_session
        ninth_session tenth_session
        """
    ),
    presided=stems("presided_over in_the_chair under_the_presidency under_the_chairmanship"),
    assemblies=stems("council assembly congress"),
    minuted=phrases(
        """
        decision; decisions; action; actions; action item; action items; vote; voting; motion;
        second; seconded; moved; next step; next steps; outcome; outcomes; discussion;
        recommendation; recommendations; conclusion; conclusions; resolved; resolution;
        background; staff report; carried
        """
    ),
    chair_taken=stems(
        """
        took_the_chair takes_the_chair assumed_the_chair assumes_the_chair
        resumed_the_chair resumes_the_chair
        """
    ),
    rights=stems("copyright all_rights_reserved must_be_credited"),
    rites=phrases(
        """
        prayers; prayer; invocation; pledge of allegiance; roll call; call to order; communication from the
        chair; communications from the chair
        """
    ),
)
