"""French: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, unaccented, words

VOCABULARY = unaccented(
    Vocabulary(
        offices=words(
            """
            président présidente présidents présidentes vice-président vice-présidente coprésident
            coprésidente vice-premier premier première ministre ministres vice-ministre
            ministre-président ministre-présidente chancelier chancelière vice-chancelier roi reine
            prince princesse empereur grand-duc émir sultan cheikh pape cardinal patriarche archevêque
            évêque monseigneur abbé imam grand mufti rabbin secrétaire secrétaires d'état
            secrétaire-général général générale adjoint adjointe délégué déléguée maire mairesse échevin
            échevine bourgmestre préfet préfète sous-préfet gouverneur gouverneure gouverneur-général
            ambassadeur ambassadrice ambassadeurs consul consule attaché attachée chargé chargée
            d'affaires porte-parole porte-paroles conseiller conseillère directeur directrice dg
            directeur-général chef cheffe chef-adjoint leader dirigeant dirigeante commissaire
            commissaires haut haute représentant représentante haut-représentant haute-représentante
            envoyé envoyée spécial spéciale député députée députés députées sénateur sénatrice sénateurs
            sénatrices parlementaire eurodéputé eurodéputée rapporteur rapporteure rapporteuse questeur
            questeure orateur oratrice whip membre membres juge magistrat magistrate procureur procureure
            avocat avocate bâtonnier notaire garde sceaux défenseur droits médiateur médiatrice
            coordinateur coordinatrice coordonnateur coordonnatrice colonel capitaine commandant
            commandante lieutenant lieutenant-colonel amiral vice-amiral contre-amiral maréchal sergent
            adjudant recteur rectrice doyen doyenne professeur professeure docteur docteure médecin
            historien historienne économiste politologue sociologue expert experte analyste chercheur
            chercheuse écrivain écrivaine journaliste correspondant correspondante rédacteur rédactrice
            éditorialiste chroniqueur chroniqueuse animateur animatrice présentateur présentatrice
            modérateur modératrice fondateur fondatrice pdg entrepreneur agriculteur agricultrice ouvrier
            ouvrière ingénieur ingénieure étudiant étudiante élève lycéen lycéenne syndicaliste militant
            militante ancien ancienne ex-président ex-ministre intérim intérimaire suppléant suppléante
            honoraire candidat candidate négociateur négociatrice observateur observatrice inspecteur
            inspectrice greffier greffière président-directeur pr dep sén min témoin accusé accusée
            prévenu prévenue huissier
            """
        ),
        state_offices=words(
            """
            président présidente premier première ministre chancelier chancelière roi reine empereur
            grand-duc pape patriarche gouverneur gouverneure maire préfet préfète porte-parole
            secrétaire-général rapporteur rapporteure orateur
            """
        ),
        honorifics=words(
            """
            comte comtesse marquis duc duchesse baron vicomte abbé
            m mm mme mmes mlle mlles me mes mgr dr drs pr prof sr monsieur messieurs madame mesdames
            mademoiselle maître monseigneur sire hon honorable gal gén col cdt cne lt s.e.m s.e.mme sem
            père frère sœur
            """
        ),
        function_words=words(
            """
            je j'ai moi tu te toi il elle on nous vous ils elles lui leur leurs eux mon ma ton ta tes ses
            notre nos votre vos ce cet cette ces ceci cela ça c'est qui que quoi dont où quel quelle quels
            quelles lequel laquelle quand comment pourquoi combien parce puisque si mais ou donc or ni car
            comme lorsque tandis pendant ainsi alors aussi toutefois cependant pourtant néanmoins suis es
            est sommes êtes sont étais était étaient été sera seront serait soit soient ai as avons avez
            ont avait avaient aura aurait eu fait faire faut fallait peut peux peuvent pouvons pouvez
            pourrait doit dois doivent devons devez devrait veux veut voulons voulez va vais vont allons
            ne n'est pas plus jamais rien oui non très trop bien mal déjà encore toujours souvent ici là
            voici voilà aujourd'hui hier demain maintenant tout toute tous toutes même autre autres peu
            beaucoup chaque plusieurs aucun aucune dit dis disent disait a-t-il a-t-elle déclaré déclare
            ajouté répond répondu demandé demande affirme estime souligné précise pense crois sais
            voudrais qu'il qu'elle qu'on d'abord s'il n'a n'y y
            """
        ),
        openings=words(
            """
            mesdames messieurs mesdemoiselles madame monsieur chers cher chère chères collègues amis amies
            compatriotes concitoyens citoyens excellences camarades merci bonjour bonsoir bienvenue
            attention note nb exemple résumé synthèse conclusion conclusions introduction correction
            erratum rectificatif précision rappel premièrement deuxièmement troisièmement quatrièmement
            enfin ensuite puis d'abord finalement bref ainsi c'est-à-dire autrement question réponse
            premier deuxième troisième second seconde dernier dernière tél tel téléphone fax courriel
            email mél contact contacts adresse site lien liens sujet sujets thème thèmes date lieu heure
            source sources photo photos vidéo crédit crédits partager tags mots-clés point points article
            chapitre section partie titre annexe tableau figure numéro objectif objectifs amendement
            alinéa ordre bilan p.-s ps
            """
        ),
        furniture=phrases(
            """
            contact; contacts; contact presse; contacts presse; service de presse; relations presse;
            relations médias; médias; tél; tel; téléphone; fax; télécopie; courriel; email; e-mail; mél;
            mail; adresse; site; site web; site internet; lien; liens; liens utiles; sujet; sujets; objet;
            thème; thèmes; rubrique; catégorie; catégories; date; date de publication; publié le; mis à
            jour le; mise à jour; mis en ligne le; dernière modification; heure; lieu; où; quand;
            partager; partager sur; tags; étiquettes; mots-clés; mots clés; photo; photos; crédit photo;
            crédits photo; image; vidéo; audio; écouter; regarder; source; sources; rédacteur; rédaction;
            auteur; auteurs; par; transcription; retranscription; compte rendu; compte-rendu; verbatim;
            voir aussi; lire aussi; à lire aussi; lire la suite; en savoir plus; pour en savoir plus; plus
            d'informations; pour plus d'informations; informations complémentaires; articles liés;
            documents; document; télécharger; pièce jointe; annexe; annexes; note; notes; traduction;
            traduit par; langue; ordre du jour; séance; séance du; réunion; présidence; présents; excusés;
            participants; intervenants; personnalité; circonstances; nature du document; référence; réf;
            numéro; communiqué; communiqué de presse; imprimer; s'abonner; suivez-nous; durée
            """
        ),
        links=words(
            """
            de du des d' la le les l' à au aux et en pour sur chez près auprès par sous dans avec contre
            """
        ),
        ministries=words(
            """
            finances économie budget comptes travail emploi santé éducation culture sports jeunesse justice
            intérieur défense armées affaires étrangères étranger europe agriculture pêche alimentation
            industrie commerce tourisme énergie transports logement ville recherche enseignement innovation
            égalité femmes famille solidarité solidarités écologie environnement transition développement
            territoires collectivités outre-mer fonction gouvernement conseil république état sénat
            assemblée parlement commission cour banque publique publics sociale sociales nationale général
            générale
            """
        ),
        articles=words(
            """
            le la les des l' l un une monsieur madame m mme son sa plusieurs quelques certains certaines
            divers diverses
            """
        ),
        particles=words(
            """
            de du des d' la le les l' van von der den di da del della ben bin ibn al el ould abd abou
            saint sainte
            """
        ),
        questions=words(
            """
            question questions q journaliste journalistes intervieweur intervieweuse correspondant
            correspondante reporter presse
            """
        ),
        answers=words("réponse réponses r rép interviewé interviewée enquêté enquêtée"),
        remarks=words(
            """
            modérateur modératrice animateur animatrice présentateur présentatrice invité invitée invités
            participant participante participants intervenant intervenante auditeur auditrice spectateur
            spectatrice public salle assistance voix plusieurs divers inconnu inconnue non-identifié
            inaudible homme femme garçon fille locuteur locutrice orateur interprète traducteur
            traductrice réaction exclamation exclamations interruption interruptions brouhaha foule
            étudiant étudiante élève opérateur opératrice conseiller narrateur narratrice tous ensemble
            député députés députée députées sénateur sénateurs sénatrices délégué délégués commentaire
            hors-champ interprètes traduction
            """
        ),
        interpreters=words("interprète interprètes traducteur traductrice traduction"),
        media=words(
            """
            journal agence télévision télé tv radio chaîne magazine quotidien hebdomadaire presse revue
            station média médias
            """
        ),
        negations=words(
            """
            ne n pas non jamais rien aucun aucune personne nul nulle ni sans guère point in- im- ir- il- non-
            """
        ),
        adversatives=words("mais cependant toutefois sauf sinon pourtant quoique néanmoins"),
        numbers=words(
            """
            zéro=0 un=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 une=1 onze=11
            douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50
            soixante=60 cent=100 cents=100 mille=1000 million=1000000 millions=1000000 milliard=1000000000
            milliards=1000000000 premier=1 première=1 deuxième=2 troisième=3
            """
        ),
        agencies=words(
            """
            afp reuters ap efe belga ats apa tass france-inter franceinfo rfi tf1 bfmtv bfm lci cnews
            france2 rtl rtbf rts tv5 tv5monde europe1
            """
        ),
    )
)

DOCUMENT = DocumentWords(
    crowds=words("plusieurs divers diverses voix tous public foule exclamations"),
    summaries=phrases("sommaire; résumé"),
    from_hall=phrases(
        "sur divers bancs; sur plusieurs bancs; sur de nombreux bancs; sur quelques bancs; de divers bancs"
    ),
    captions=stems("photo"),
    events=stems(
        """
        entretien conférence discours déclaration allocution point_de_presse réunion séance débat audition
        rencontre compte_rendu procès-verbal cérémonie intervention
        """
    ),
    speeches=stems("déclaration discours allocution message vœux voeux"),
    institutions=stems("ministère présidence secrétariat ambassade gouvernement élysée sénat assemblée"),
    release=stems("communiqué_de_presse seul_le_prononcé"),
    navigation=stems("site_officiel partager"),
    upkeep=stems("mis_à_jour mise_à_jour prochaine_séance prochaine_réunion"),
    date_keys=stems("prononcé prononcée publié publiée paru"),
    published=stems("paru"),
    recorded=stems("enregistré prononcé"),
    place_keys=stems("lieu"),
    title_keys=stems("titre"),
    sites=stems("salle palais hôtel château élysée jardin université"),
    directions=stems(
        """
        applaudissements rires exclamations brouhaha silence interruptions mouvements protestations
        """
    ),
    direction_links=stems("et en de des la"),
    abbreviations=stems("st ste mm mme mlle me fr pr ch cdt cne gén mgr"),
    closings=phrases(
        """
        contact presse; contacts presse; traduit de; note de la rédaction; publié par; publié le; haut de la
        page; à consulter également; les propos tenus; les opinions exprimées; laisser un commentaire;
        source:; source :; sources:; sources :
        """
    ),
    credits=phrases(
        """
        propos recueillis par; entretien réalisé par; entretien mené par; entretien conduit
        par; interview réalisée par; interview menée par; recueilli par; traduit par;
        traduction de; traduit de
        """
    ),
    read_also=phrases(
        """
        lire aussi; à lire aussi; a lire aussi; voir aussi; à voir aussi; lire également; à lire;
        publicité
        """
    ),
    votes=phrases(
        """
        votent pour; votent contre; s’abstiennent; s'abstiennent; ont voté pour; ont voté contre; se
        sont abstenus; pour; contre; abstentions
        """
    ),
    attendance=phrases(
        """
        membres; membres présents; présents; étaient présents; participants; participent;
        intervenants; invités; invité; excusés; absents; ordre du jour; sujets
        """
    ),
    greetings=phrases(
        """
        bonjour; bonsoir; mesdames; messieurs; mesdames et messieurs; merci; chers collègues;
        chers amis; monsieur le président; madame la présidente; mes chers
        """
    ),
    translated=stems("traduc traduit interprét"),
    unseen=phrases("voix off; hors champ"),
    numbered_voices=words("locuteur intervenant participant voix"),
    continued=words("suite"),
    asking=words("question"),
    examinations=stems("interrogat contre-interrogat interrogé"),
    terms=stems("législature session_ordinaire session_extraordinaire"),
    presided=stems("présidence_de présidence_du sous_la_présidence présidée_par"),
    assemblies=stems("conseil assemblée"),
    minuted=phrases(
        """
        décision; décisions; vote; votes; action; actions; résultat; proposition; discussion;
        prochaines étapes; recommandation; délibération; conclusion; relevé de décisions
        """
    ),
    chair_taken=stems("prend_la_présidence prend_place_au_fauteuil"),
    rights=stems("tous_droits_réservés"),
    rites=phrases("ouverture de la séance; procès-verbal; ordre du jour; appel nominal"),
)
