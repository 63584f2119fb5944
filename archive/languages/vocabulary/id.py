"""Indonesian: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

VOCABULARY = Vocabulary(
    offices=words(
        """
        presiden wakil perdana menteri menko menlu menhan menkeu mensesneg seskab mendagri kanselir raja
        ratu pangeran putri kaisar sultan emir paus kardinal patriark uskup imam mufti ketua pimpinan
        sekretaris sekjen jenderal dirjen direktur kepala gubernur bupati walikota wali kota camat lurah
        duta besar dubes konsul utusan khusus perwakilan wapres juru bicara jubir penasihat staf ahli
        pemimpin komandan panglima kapolri kapolda kasad anggota dpr dpd senator delegasi delegat pelapor
        hakim jaksa agung pengacara advokat notaris ombudsman koordinator letjen mayjen brigjen kolonel
        letkol mayor kapten letnan laksamana marsekal rektor dekan profesor doktor dokter sejarawan ekonom
        analis pakar peneliti penulis wartawan jurnalis koresponden editor redaktur pemred pembawa
        moderator pendiri pengusaha petani insinyur mahasiswa siswa guru dosen mantan pertama plt pj
        pelaksana tugas deputi komisaris rapat f-pg f-pdip kpk ketum yang mulia ri
        timbalan naib setiausaha pengerusi di-pertua yang-di-pertua menteri besar
        """
    ),
    state_offices=words(
        """
        presiden perdana menteri kanselir raja ratu kaisar sultan paus patriark ketua gubernur sekjen
        menlu wapres panglima kapolri bupati walikota jubir
        """
    ),
    honorifics=words(
        """
        bapak bpk pak ibu bu saudara saudari sdr sdri tuan nyonya ny nona h hj kh prof dr dra drs ir ust
        ustaz yth gus mas mbak kyai yang mulia datuk dato dato’ dato' datin puan haji hajah encik cik tun
        tan seri yb yab
        """
    ),
    function_words=words(
        """
        saya aku kami kita kamu anda engkau kau dia ia beliau mereka kalian ini itu tersebut begini begitu
        demikian sini situ sana siapa apa apakah mana kapan dimana mengapa kenapa bagaimana berapa karena
        sebab jika kalau bila apabila tetapi tapi namun sedangkan atau maka jadi oleh sehingga supaya agar
        bahwa meskipun walaupun adalah ialah ada tidak tak bukan belum sudah telah sedang akan masih juga
        hanya saja sangat sekali lebih paling harus perlu mau ingin dapat bisa boleh mungkin kata katanya
        mengatakan berkata ujar tutur jelas bertanya menjawab menyatakan menegaskan menambahkan tahu pikir
        percaya lihat sekarang kemarin besok nanti selalu pernah lagi lalu kemudian setelah sebelum ketika
        saat semua setiap banyak sedikit seperti tentu ya iya tentang dengan dari pada
        """
    ),
    openings=words(
        """
        yang terhormat hadirin saudara-saudara bapak-bapak ibu-ibu saudara rekan rekan-rekan teman-teman
        kawan-kawan sahabat terima kasih selamat assalamualaikum perhatian catatan contoh misalnya
        ringkasan kesimpulan pendahuluan koreksi ralat pertama kedua ketiga keempat terakhir akhirnya
        selanjutnya pertanyaan jawaban telp telepon faks email surel kontak alamat situs tautan topik tema
        tanggal tempat waktu sumber foto gambar video bagikan tag pasal ayat bab bagian tabel nomor
        lampiran tujuan agenda
        """
    ),
    furniture=phrases(
        """
        kontak; hubungi kami; narahubung; kontak media; telepon; telp; tel; faks; fax; hp; email; e-mail;
        surel; alamat; situs; situs web; tautan; topik; tema; perihal; kategori; rubrik; tanggal; tanggal
        terbit; diterbitkan; dipublikasikan; diperbarui; terakhir diperbarui; waktu; jam; tempat; lokasi;
        di mana; kapan; bagikan; tag; kata kunci; foto; gambar; video; audio; sumber; editor; redaksi;
        penulis; oleh; transkrip; transkripsi; risalah; lihat juga; baca juga; baca selengkapnya;
        selengkapnya; informasi lebih lanjut; terkait; berita terkait; dokumen; unduh; lampiran; catatan;
        terjemahan; bahasa; agenda; acara; rapat; hadir; peserta; nomor; siaran pers; cetak; durasi;
        halaman; daftar isi
        """
    ),
    links=words("dan untuk bidang republik"),
    articles=words("sang si bapak ibu"),
    particles=words("bin binti al el van von de"),
    questions=words("pertanyaan tanya soalan t wartawan jurnalis reporter pewawancara penanya media pers"),
    answers=words("jawaban jawab jawapan j narasumber terwawancara"),
    remarks=words(
        """
        moderator pembawa acara presenter penyiar mc tamu narasumber peserta hadirin penonton pendengar
        audiens suara tidak dikenal tak pria wanita laki-laki perempuan pembicara delegasi mahasiswa staf
        operator narator semua komentar interupsi penerjemah juru bahasa terjemahan
        beberapa seorang ahli
        """
    ),
    interpreters=words("penerjemah juru bahasa terjemahan"),
    media=words(
        """
        koran surat kabar harian kantor berita televisi tv radio saluran stasiun majalah mingguan pers
        media
        """
    ),
    negations=words("tidak bukan tak tiada jangan belum tanpa takkan tidaklah bukanlah non-"),
    adversatives=words("tetapi namun tapi kecuali melainkan meskipun"),
    numbers=words(
        """
        nol=0 satu=1 dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 delapan=8 sembilan=9 sepuluh=10 sebelas=11
        puluh=10 seratus=100 ratus=100 seribu=1000 ribu=1000 juta=1000000 miliar=1000000000
        triliun=1000000000000
        """
    ),
    agencies=words(
        """
        antara reuters afp ap kompas tempo detik detikcom tribun tribunnews kumparan republika tvri rri
        metrotv tvone bernama
        """
    ),
)

DOCUMENT = DocumentWords(
    crowds=words("beberapa semua"),
    events=stems("wawancara konferensi pidato pernyataan pertemuan rapat sidang risalah"),
    institutions=stems("kementerian istana sekretariat"),
    date_keys=stems("tanggal"),
    place_keys=stems("tempat"),
    title_keys=stems("judul"),
    credits=phrases("wawancara oleh; diwawancarai oleh; diterjemahkan oleh"),
    read_also=phrases(
        """
        baca; baca juga; baca pula; lihat juga; simak juga; artikel terkait; berita terkait; iklan
        """
    ),
    attendance=phrases("hadir; peserta; yang hadir; tamu; anggota; narasumber; agenda"),
    greetings=phrases(
        """
        selamat pagi; selamat siang; selamat sore; selamat malam; assalamualaikum;
        assalamu’alaikum; terima kasih; bapak ibu; hadirin
        """
    ),
    portfolios=stems(
        """
        luar negeri dalam keuangan kewangan pertahanan hukum kesehatan kesihatan pendidikan agama
        perdagangan perindustrian pertanian perhubungan pengangkutan koordinator bidang republik kerajaan
        dewan perwakilan rakyat
        """
    ),
    translated=stems("diterjemah terjemahan"),
    abbreviations=stems("mohd md muhd moh muh abd hj hjh drs ir bpk sdr sdri yth"),
    numbered_voices=words("pembicara penceramah penutur peserta"),
    asking=words("pertanyaan"),
    terms=stems("masa_sidang masa_persidangan"),
    assemblies=stems("dewan majelis"),
    rites=phrases("doa; pembukaan; ikrar"),
)
