"""Vietnamese: words of speaker labels and of ordinary speech."""

from archive.languages.vocabulary.types import DocumentWords, Vocabulary, phrases, stems, words

VOCABULARY = Vocabulary(
    offices=words(
        """
        chủ tịch phó tổng thống thủ tướng bộ trưởng thứ ngoại quốc phòng bí thư ký vương vua nữ hoàng thái
        tử giáo giám hồng đại sứ lãnh đặc phái viên biểu nghị sĩ thượng hạ uỷ ủy ban vụ cục đốc viện tỉnh
        thành phố thị người phát ngôn trợ lý cố vấn trung thiếu tá úy tư lệnh tham mưu thẩm phán kiểm sát
        luật sư tiến bác kỹ chuyên gia nhà báo phóng biên tập quyền nguyên nước chính phủ hội đồng cựu
        """
    ),
    state_offices=words("chủ tịch tổng thống thủ tướng bộ trưởng vua"),
    honorifics=words("ông bà anh chị ngài cô ts gs pgs ths đ/c đc đồng chí quý mr mrs"),
    function_words=words(
        """
        tôi chúng ta tao mình bạn các em nó hắn họ cậu này kia ấy đó đây đấy gì ai nào sao đâu tại vì nên
        nhưng mà nếu thì hoặc hay rằng là được bị có không chưa đã đang sẽ sắp vẫn cũng đều chỉ rất lắm
        quá hơn nhất phải cần muốn thể nói hỏi đáp biết nghĩ thấy rồi lại nữa hiện như vậy thế cùng những
        mỗi mọi do bởi sau trước khi đến từ vào ra lên xuống
        """
    ),
    openings=words(
        """
        kính thưa quý vị các đồng chí bạn cảm ơn xin chào lưu chú ý ghi ví dụ tóm tắt kết luận một hai ba
        cuối câu hỏi điện thoại đt fax email liên hệ địa chỉ trang ngày giờ nguồn ảnh video chia sẻ điều
        khoản mục chương phần bảng hình số
        """
    ),
    furniture=phrases(
        """
        lời tòa soạn; lời toà soạn; lts;
        liên hệ; thông tin liên hệ; điện thoại; đt; fax; email; e-mail; thư điện tử; địa chỉ; trang web;
        website; liên kết; chủ đề; chuyên mục; danh mục; ngày; ngày đăng; đăng ngày; cập nhật; thời gian;
        địa điểm; ở đâu; khi nào; chia sẻ; thẻ; từ khóa; từ khoá; ảnh; hình ảnh; video; nguồn; theo; biên
        tập; tác giả; bản ghi; xem thêm; đọc thêm; tin liên quan; bài liên quan; thông tin thêm; tài liệu;
        tải về; phụ lục; ghi chú; dịch; ngôn ngữ; chương trình nghị sự; thành phần tham dự; số; thông cáo
        báo chí; in; trang
        """
    ),
    links=words("và của về cho"),
    articles=words("ông bà ngài"),
    particles=words("văn thị"),
    questions=words("hỏi pv câu phóng viên nhà báo"),
    answers=words("đáp trả lời tl"),
    remarks=words(
        """
        mc người dẫn khách mời chương trình khán thính giả tiếng giọng không rõ nam nữ đàn phụ diễn cử tri
        phiên dịch thông
        """
    ),
    interpreters=words("phiên dịch thông"),
    media=words("báo xã đài truyền hình phát thanh tạp chí hãng thông tấn kênh tờ tv tuần"),
    negations=words("không chẳng chưa đừng chả chớ vô phi"),
    adversatives=words("nhưng tuy song trừ mà"),
    numbers=words(
        """
        không=0 một=1 hai=2 ba=3 bốn=4 năm=5 sáu=6 bảy=7 tám=8 chín=9 mười=10 mươi=10 trăm=100 nghìn=1000
        ngàn=1000 triệu=1000000 tỷ=1000000000
        """
    ),
    agencies=words("ttxvn vtv vov vnexpress reuters afp ap vietnamnet"),
)

DOCUMENT = DocumentWords(
    numbered_voices=phrases("người nói; người tham gia"),
    abbreviations=stems("pgs ths"),
    events=stems("phỏng_vấn họp_báo phát_biểu cuộc_họp hội_nghị"),
    institutions=stems("bộ_ngoại_giao"),
    date_keys=stems("ngày"),
    place_keys=stems("địa_điểm"),
    title_keys=stems("tiêu_đề"),
    read_also=phrases("xem thêm; đọc thêm; tin liên quan; bài liên quan"),
    attendance=phrases("tham dự; thành phần tham dự; khách mời; thành viên; chương trình nghị sự"),
    greetings=phrases("xin chào; kính thưa; thưa; cảm ơn; xin cảm ơn"),
    portfolios=stems("bộ quốc phòng ngoại giao tài chính công an y_tế giáo dục nước"),
    translated=stems("phiên_dịch dịch"),
    asking=words("hỏi"),
)
