/**
 * The 126 wards and communes of Hanoi since 01/07/2025 (Resolution 1656/NQ-UBTVQH15; codes of Decision 19/2025/QD-TTg) with
 * a point inside each and the names of the units that came into it, whole or in part. Old certificates and addresses name
 * those. One line each: code, full name, latitude, longitude, former names. The former names are those of 01/01/2025 to
 * 30/06/2025, and a few older ones that goods are still known by.
 */
const TABLE = `
00004|Phường Ba Đình|21.0386|105.838|Phường Trúc Bạch, Phường Quán Thánh, Phường Ngọc Hà, Phường Điện Biên, Phường Đội Cấn, Phường Kim Mã, Phường Đồng Xuân, Phường Cửa Đông, Phường Cửa Nam, Phường Thụy Khuê
00008|Phường Ngọc Hà|21.0381|105.816|Phường Vĩnh Phúc, Phường Cống Vị, Phường Liễu Giai, Phường Đội Cấn, Phường Ngọc Khánh, Phường Kim Mã, Phường Nghĩa Đô
00025|Phường Giảng Võ|21.0275|105.814|Phường Cống Vị, Phường Ngọc Khánh, Phường Kim Mã, Phường Thành Công, Phường Cát Linh, Phường Láng Hạ
00070|Phường Hoàn Kiếm|21.032|105.85|Phường Điện Biên, Phường Đồng Xuân, Phường Hàng Mã, Phường Hàng Buồm, Phường Hàng Đào, Phường Hàng Bồ, Phường Cửa Đông, Phường Lý Thái Tổ, Phường Hàng Bạc, Phường Hàng Gai, Phường Hàng Trống, Phường Cửa Nam, Phường Hàng Bông, Phường Tràng Tiền
00082|Phường Cửa Nam|21.0226|105.851|Phường Hàng Trống, Phường Hàng Bông, Phường Tràng Tiền, Phường Trần Hưng Đạo, Phường Phan Chu Trinh, Phường Hàng Bài, Phường Nguyễn Du, Phường Phạm Đình Hổ
00091|Phường Phú Thượng|21.086|105.802|Phường Xuân La, Phường Đông Ngạc, Phường Xuân Đỉnh, Phường Xuân Tảo
00097|Phường Hồng Hà|21.0567|105.845|Phường Phúc Xá, Phường Phúc Tân, Phường Chương Dương, Phường Phú Thượng, Phường Nhật Tân, Phường Tứ Liên, Phường Quảng An, Phường Yên Phụ, Phường Ngọc Thụy, Phường Bồ Đề, Phường Bạch Đằng, Phường Thanh Lương
00103|Phường Tây Hồ|21.058|105.82|Phường Phú Thượng, Phường Nhật Tân, Phường Tứ Liên, Phường Quảng An, Phường Xuân La, Phường Yên Phụ, Phường Bưởi, Phường Thụy Khuê, Phường Nghĩa Đô
00118|Phường Bồ Đề|21.0514|105.87|Phường Thượng Thanh, Phường Ngọc Thụy, Phường Đức Giang, Phường Gia Thụy, Phường Ngọc Lâm, Phường Long Biên, Phường Phúc Đồng
00127|Phường Việt Hưng|21.0648|105.904|Phường Thượng Thanh, Phường Giang Biên, Phường Đức Giang, Phường Gia Thụy, Phường Phúc Lợi, Phường Phúc Đồng
00136|Phường Phúc Lợi|21.0422|105.919|Phường Giang Biên, Phường Việt Hưng, Phường Thạch Bàn, Phường Phúc Đồng, Xã Cổ Bi
00145|Phường Long Biên|21.0197|105.896|Phường Gia Thụy, Phường Bồ Đề, Phường Thạch Bàn, Phường Phúc Đồng, Phường Cự Khối, Xã Bát Tràng
00160|Phường Nghĩa Đô|21.0451|105.794|Phường Xuân La, Phường Nghĩa Tân, Phường Mai Dịch, Phường Dịch Vọng, Phường Dịch Vọng Hậu, Phường Quan Hoa, Phường Xuân Tảo, Phường Cổ Nhuế 1
00166|Phường Cầu Giấy|21.0309|105.788|Phường Dịch Vọng, Phường Dịch Vọng Hậu, Phường Quan Hoa, Phường Yên Hòa, Phường Mỹ Đình 1, Phường Mỹ Đình 2
00175|Phường Yên Hoà|21.0139|105.796|Phường Yên Hòa, Phường Trung Hòa, Phường Nhân Chính, Phường Mễ Trì
00190|Phường Ô Chợ Dừa|21.0243|105.826|Phường Điện Biên, Phường Thành Công, Phường Cát Linh, Phường Văn Miếu Quốc Tử Giám, Phường Hàng Bột, Phường Trung Liệt
00199|Phường Láng|21.0211|105.806|Phường Ngọc Khánh, Phường Láng Thượng, Phường Láng Hạ
00226|Phường Văn Miếu - Quốc Tử Giám|21.0199|105.837|Phường Điện Biên, Phường Cửa Nam, Phường Văn Miếu Quốc Tử Giám, Phường Văn Chương, Phường Hàng Bột, Phường Khâm Thiên, Phường Thổ Quan, Phường Nam Đồng, Phường Phương Liên Trung Tự, Phường Nguyễn Du, Phường Lê Đại Hành
00229|Phường Kim Liên|21.0057|105.832|Phường Nam Đồng, Phường Quang Trung, Phường Trung Liệt, Phường Phương Liên Trung Tự, Phường Phương Mai, Phường Khương Thượng
00235|Phường Đống Đa|21.0119|105.822|Phường Ô Chợ Dừa, Phường Láng Hạ, Phường Nam Đồng, Phường Quang Trung, Phường Trung Liệt, Phường Thịnh Quang
00256|Phường Hai Bà Trưng|21.0136|105.852|Phường Nguyễn Du, Phường Bạch Đằng, Phường Phạm Đình Hổ, Phường Lê Đại Hành, Phường Đồng Nhân, Phường Phố Huế, Phường Thanh Nhàn
00283|Phường Vĩnh Tuy|20.998|105.867|Phường Thanh Lương, Phường Vĩnh Hưng, Phường Mai Động
00292|Phường Bạch Mai|21.0022|105.852|Phường Phương Mai, Phường Lê Đại Hành, Phường Thanh Nhàn, Phường Bách Khoa, Phường Đồng Tâm, Phường Quỳnh Mai, Phường Minh Khai, Phường Trương Định
00301|Phường Vĩnh Hưng|20.9906|105.883|Phường Vĩnh Tuy, Phường Thanh Trì, Phường Lĩnh Nam
00316|Phường Định Công|20.9769|105.825|Phường Đại Kim, Phường Giáp Bát, Phường Thịnh Liệt, Phường Hoàng Liệt, Xã Tân Triều, Xã Thanh Liệt
00322|Phường Tương Mai|20.9893|105.854|Phường Đồng Tâm, Phường Minh Khai, Phường Trương Định, Phường Vĩnh Hưng, Phường Mai Động, Phường Tân Mai, Phường Hoàng Văn Thụ, Phường Giáp Bát, Phường Phương Liệt
00328|Phường Lĩnh Nam|20.9656|105.89|Phường Thanh Lương, Phường Thanh Trì, Phường Trần Phú, Phường Yên Sở
00331|Phường Hoàng Mai|20.9746|105.862|Phường Vĩnh Hưng, Phường Tương Mai, Phường Tân Mai, Phường Hoàng Văn Thụ, Phường Giáp Bát, Phường Lĩnh Nam, Phường Thịnh Liệt, Phường Trần Phú, Phường Hoàng Liệt, Phường Yên Sở
00337|Phường Hoàng Liệt|20.9615|105.832|Phường Đại Kim, Thị trấn Văn Điển, Xã Thanh Liệt, Xã Tam Hiệp
00340|Phường Yên Sở|20.9567|105.857|Phường Thịnh Liệt, Phường Trần Phú, Phường Hoàng Liệt, Xã Tứ Hiệp
00352|Phường Phương Liệt|20.9926|105.832|Phường Định Công, Phường Thịnh Liệt, Phường Khương Trung, Phường Khương Mai, Phường Khương Đình
00364|Phường Khương Đình|20.991|105.815|Phường Đại Kim, Phường Thượng Đình, Phường Khương Trung, Phường Thanh Xuân Trung, Phường Hạ Đình, Xã Tân Triều
00367|Phường Thanh Xuân|20.9995|105.805|Phường Trung Hòa, Phường Nhân Chính, Phường Thượng Đình, Phường Thanh Xuân Trung, Phường Thanh Xuân Bắc, Phường Trung Văn
00376|Xã Sóc Sơn|21.2462|105.85|Thị trấn Sóc Sơn, Xã Phù Linh, Xã Tân Minh, Xã Quang Tiến, Xã Tiên Dược, Xã Mai Đình, Xã Đông Xuân, Xã Phú Minh, Xã Phù Lỗ
00382|Xã Kim Anh|21.2765|105.763|Xã Minh Trí, Xã Minh Phú, Xã Tân Dân
00385|Xã Trung Giã|21.3318|105.831|Xã Bắc Sơn, Xã Hồng Kỳ, Xã Nam Sơn
00430|Xã Đa Phúc|21.2506|105.901|Xã Tân Hưng, Xã Bắc Phú, Xã Việt Long, Xã Xuân Giang, Xã Đức Hòa, Xã Kim Lũ, Xã Xuân Thu
00433|Xã Nội Bài|21.2303|105.785|Xã Quang Tiến, Xã Hiền Ninh, Xã Mai Đình, Xã Thanh Xuân, Xã Phú Cường, Xã Phú Minh
00454|Xã Đông Anh|21.1101|105.872|Thị trấn Đông Anh, Xã Tiên Dương, Xã Uy Nỗ, Xã Liên Hà, Xã Việt Hùng, Xã Dục Tú, Xã Vĩnh Ngọc, Xã Cổ Loa, Xã Xuân Canh, Xã Tàm Xá, Xã Mai Lâm, Xã Đông Hội
00466|Xã Phúc Thịnh|21.1623|105.815|Thị trấn Đông Anh, Xã Xuân Nộn, Xã Bắc Hồng, Xã Nguyên Khê, Xã Nam Hồng, Xã Tiên Dương, Xã Vân Nội, Xã Vĩnh Ngọc
00475|Xã Thư Lâm|21.1648|105.888|Thị trấn Đông Anh, Xã Xuân Nộn, Xã Thụy Lâm, Xã Nguyên Khê, Xã Vân Hà, Xã Uy Nỗ, Xã Liên Hà, Xã Việt Hùng, Xã Dục Tú
00493|Xã Thiên Lộc|21.1204|105.771|Xã Kim Nỗ, Xã Kim Chung, Xã Đại Mạch, Xã Hải Bối, Xã Võng La, Xã Tiền Phong
00508|Xã Vĩnh Thanh|21.1079|105.818|Xã Kim Nỗ, Xã Kim Chung, Xã Vĩnh Ngọc, Xã Hải Bối, Xã Xuân Canh, Xã Tàm Xá
00541|Xã Phù Đổng|21.0621|105.949|Thị trấn Yên Viên, Xã Yên Thường, Xã Yên Viên, Xã Ninh Hiệp, Xã Thiên Đức, Xã Cổ Bi, Xã Đặng Xá
00562|Xã Thuận An|21.0303|105.984|Xã Lệ Chi, Xã Đặng Xá, Xã Phú Sơn, Xã Dương Quang
00565|Xã Gia Lâm|21.002|105.949|Phường Thạch Bàn, Xã Cổ Bi, Xã Phú Sơn, Thị trấn Trâu Quỳ, Xã Dương Xá, Xã Đa Tốn, Xã Kiêu Kỵ, Xã Bát Tràng, Xã Đông Dư
00577|Xã Bát Tràng|20.9928|105.917|Phường Thạch Bàn, Phường Cự Khối, Thị trấn Trâu Quỳ, Xã Đa Tốn, Xã Kim Đức, Xã Văn Đức, Xã Đông Dư
00592|Phường Từ Liêm|21.0204|105.771|Phường Mai Dịch, Phường Cầu Diễn, Phường Mỹ Đình 1, Phường Mỹ Đình 2, Phường Mễ Trì, Phường Phú Đô
00598|Phường Thượng Cát|21.0866|105.75|Phường Liên Mạc, Phường Thụy Phương, Phường Tây Tựu, Phường Minh Khai, Phường Cổ Nhuế 2
00602|Phường Đông Ngạc|21.075|105.776|Phường Đức Thắng, Phường Thụy Phương, Phường Xuân Đỉnh, Phường Minh Khai, Phường Cổ Nhuế 2
00611|Phường Xuân Đỉnh|21.0645|105.795|Phường Xuân La, Phường Xuân Tảo, Phường Cổ Nhuế 1
00613|Phường Tây Tựu|21.0642|105.739|Phường Minh Khai, Xã Kim Chung
00619|Phường Phú Diễn|21.0489|105.766|Phường Mai Dịch, Phường Cổ Nhuế 1, Phường Phúc Diễn
00622|Phường Xuân Phương|21.0296|105.745|Phường Phương Canh, Phường Tây Mỗ, Phường Đại Mỗ, Phường Minh Khai, Phường Phúc Diễn, Xã Vân Canh
00634|Phường Tây Mỗ|21.0009|105.747|Phường Đại Mỗ, Phường Dương Nội, Xã An Khánh
00637|Phường Đại Mỗ|20.9935|105.775|Phường Trung Hòa, Phường Nhân Chính, Phường Mễ Trì, Phường Phú Đô, Phường Trung Văn, Phường Mộ Lao, Phường Dương Nội
00640|Xã Thanh Trì|20.9388|105.859|Phường Yên Sở, Thị trấn Văn Điển, Xã Tứ Hiệp, Xã Yên Mỹ, Xã Vĩnh Quỳnh, Xã Ngũ Hiệp, Xã Duyên Hà
00643|Phường Thanh Liệt|20.9645|105.809|Phường Đại Kim, Phường Thanh Xuân Bắc, Phường Hạ Đình, Xã Tân Triều, Xã Thanh Liệt, Xã Tả Thanh Oai, Phường Văn Quán
00664|Xã Đại Thanh|20.937|105.814|Thị trấn Văn Điển, Xã Tả Thanh Oai, Xã Hữu Hòa, Xã Tam Hiệp, Xã Vĩnh Quỳnh, Phường Kiến Hưng
00679|Xã Ngọc Hồi|20.9123|105.837|Xã Đại áng, Xã Liên Ninh, Xã Duyên Thái, Xã Khánh Hà
00685|Xã Nam Phù|20.9197|105.884|Xã Yên Mỹ, Xã Ngũ Hiệp, Xã Duyên Hà, Xã Vạn Phúc, Xã Liên Ninh, Xã Đông Mỹ, Xã Ninh Sở, Xã Duyên Thái
04930|Xã Yên Xuân|20.978|105.47|Xã Đông Xuân, Xã Yên Trung, Xã Yên Bình, Xã Tiến Xuân, Xã Thạch Hòa
08974|Xã Quang Minh|21.1927|105.751|Thị trấn Chi Đông, Xã Đại Thịnh, Xã Kim Hoa, Thị trấn Quang Minh, Xã Thanh Lâm, Xã Mê Linh, Xã Tiền Phong
08980|Xã Yên Lãng|21.1721|105.662|Xã Thạch Đà, Xã Liên Mạc, Xã Chu Phan, Xã Tiến Thịnh, Xã Văn Khê, Xã Hoàng Kim, Xã Trung Châu, Xã Thọ An, Xã Thọ Xuân, Xã Hồng Hà
08995|Xã Tiến Thắng|21.203|105.692|Xã Đại Thịnh, Xã Kim Hoa, Xã Thạch Đà, Xã Tự Lập, Xã Thanh Lâm, Xã Tam Đồng, Xã Văn Khê
09022|Xã Mê Linh|21.151|105.733|Xã Đại Mạch, Xã Đại Thịnh, Xã Văn Khê, Xã Tiền Phong, Xã Tráng Việt, Xã Hồng Hà, Xã Liên Hồng, Xã Liên Hà, Xã Liên Trung
09552|Phường Kiến Hưng|20.9549|105.78|Phường Quang Trung, Phường Phú La, Phường Hà Cầu, Phường Phú Lương
09556|Phường Hà Đông|20.9734|105.778|Phường Đại Mỗ, Xã Tân Triều, Phường Quang Trung, Phường Mộ Lao, Phường Văn Quán, Phường Vạn Phúc, Phường La Khê, Phường Phúc La, Phường Hà Cầu
09562|Phường Yên Nghĩa|20.9391|105.736|Phường Đồng Mai
09568|Phường Phú Lương|20.9392|105.767|Xã Hữu Hòa, Phường Kiến Hưng, Phường Phú Lãm, Xã Cự Khê
09574|Phường Sơn Tây|21.1441|105.49|Phường Ngô Quyền, Phường Phú Thịnh, Phường Sơn Lộc, Xã Đường Lâm, Phường Viên Sơn, Phường Trung Hưng, Xã Thanh Mỹ
09604|Phường Tùng Thiện|21.1212|105.458|Phường Sơn Lộc, Phường Xuân Khanh, Xã Xuân Sơn, Phường Trung Hưng, Xã Thanh Mỹ, Phường Trung Sơn Trầm
09616|Xã Đoài Phương|21.0682|105.486|Xã Kim Sơn, Xã Sơn Đông, Xã Cổ Đông
09619|Xã Quảng Oai|21.174|105.427|Thị trấn Tây Đằng, Xã Chu Minh, Xã Đông Quang, Xã Tiên Phong, Xã Thụy An, Xã Cam Thượng
09634|Xã Cổ Đô|21.2688|105.397|Xã Phú Cường, Xã Vạn Thắng, Xã Phong Vân, Xã Phú Đông, Xã Phú Hồng
09661|Xã Minh Châu|21.2114|105.453|Thị trấn Tây Đằng, Xã Chu Minh
09664|Xã Vật Lại|21.2174|105.392|Xã Phú Châu, Xã Thái Hòa, Xã Đồng Thái, Xã Phú Sơn
09676|Xã Bất Bạt|21.1674|105.332|Xã Tòng Bạt, Xã Cẩm Lĩnh, Xã Sơn Đà, Xã Thuần Mỹ, Xã Minh Quang
09694|Xã Suối Hai|21.12|105.403|Xã Cẩm Lĩnh, Xã Thụy An, Xã Tản Lĩnh, Xã Ba Trại
09700|Xã Ba Vì|21.0581|105.341|Xã Minh Quang, Xã Khánh Thượng
09706|Xã Yên Bài|21.0536|105.419|Xã Vân Hòa, Xã Thạch Hòa
09715|Xã Phúc Thọ|21.1124|105.528|Thị trấn Phúc Thọ, Xã Tích Lộc, Xã Long Thượng, Xã Trạch Mỹ Lộc, Xã Phúc Hòa, Xã Phụng Thượng
09739|Xã Phúc Lộc|21.1467|105.575|Xã Vân Phúc, Xã Nam Hà, Xã Xuân Đình, Xã Sen Phương, Xã Võng Xuyên, Xã Vân Nam
09772|Xã Hát Môn|21.0897|105.623|Xã Thanh Đa, Xã Ngọc Tảo, Xã Tam Thuấn, Xã Tam Hiệp, Xã Hiệp Thuận, Xã Liên Hiệp
09784|Xã Đan Phượng|21.0912|105.666|Thị trấn Phùng, Xã Thượng Mỗ, Xã Đồng Tháp, Xã Song Phượng
09787|Xã Liên Minh|21.1277|105.646|Xã Tiến Thịnh, Xã Trung Châu, Xã Thọ An, Xã Thọ Xuân, Xã Hồng Hà, Xã Phương Đình
09817|Xã Ô Diên|21.1095|105.704|Phường Tây Tựu, Xã Hồng Hà, Xã Liên Hồng, Xã Liên Hà, Xã Hạ Mỗ, Xã Liên Trung, Xã Tân Hội, Xã Tân Lập
09832|Xã Hoài Đức|21.062|105.705|Phường Tây Tựu, Xã Tân Lập, Thị trấn Trạm Trôi, Xã Đức Thượng, Xã Di Trạch, Xã Đức Giang, Xã Kim Chung
09856|Xã Dương Hoà|21.0489|105.673|Xã Minh Khai, Xã Dương Liễu, Xã Cát Quế, Xã Yên Sở, Xã Đắc Sở
09871|Xã Sơn Đồng|21.024|105.705|Xã Vân Canh, Xã Lại Yên, Xã Tiền Yên, Xã Song Phương, Xã An Khánh, Xã An Thượng, Xã Vân Côn
09877|Xã An Khánh|20.9876|105.708|Phường Dương Nội, Xã Song Phương, Xã An Thượng, Xã Vân Côn, Xã La Phù, Xã Đông La
09886|Phường Dương Nội|20.975|105.749|Phường Đại Mỗ, Phường La Khê, Phường Phú La, Phường Yên Nghĩa, Xã La Phù
09895|Xã Quốc Oai|21.0114|105.649|Thị trấn Quốc Oai, Xã Sài Sơn, Xã Phượng Sơn, Xã Ngọc Mỹ, Xã Thạch Thán
09910|Xã Kiều Phú|20.975|105.607|Xã Ngọc Liệp, Xã Ngọc Mỹ, Xã Tuyết Nghĩa, Xã Liệp Nghĩa, Xã Cấn Hữu, Xã Quang Trung
09931|Xã Hưng Đạo|20.9673|105.67|Xã Đồng Quang, Xã Cộng Hòa, Xã Đại Thành
09952|Xã Phú Cát|20.9461|105.56|Xã Phú Mãn, Xã Hòa Thạch, Xã Đông Yên
09955|Xã Thạch Thất|21.0791|105.559|Thị trấn Liên Quan, Xã Đại Đồng, Xã Cẩm Yên, Xã Lại Thượng, Xã Phú Kim, Xã Kim Quan
09982|Xã Hạ Bằng|21.0202|105.561|Xã Phú Cát, Xã Bình Yên, Xã Cần Kiệm, Xã Tân Xã, Xã Đồng Trúc
09988|Xã Hoà Lạc|21.0119|105.514|Xã Cổ Đông, Xã Tiến Xuân, Xã Bình Yên, Xã Thạch Hòa, Xã Tân Xã, Xã Hạ Bằng
10003|Xã Tây Phương|21.0367|105.611|Thị trấn Quốc Oai, Xã Phượng Sơn, Xã Ngọc Liệp, Xã Hương Ngải, Xã Lam Sơn, Xã Phùng Xá, Xã Thạch Xá, Xã Quang Trung, Xã Chàng Sơn
10015|Phường Chương Mỹ|20.9248|105.699|Phường Đồng Mai, Phường Biên Giang, Thị trấn Chúc Sơn, Xã Phụng Châu, Xã Tiên Phương, Xã Ngọc Hòa, Xã Đại Yên, Xã Thụy Hương
10030|Xã Phú Nghĩa|20.9182|105.642|Xã Đông Sơn, Xã Đông Phương Yên, Xã Trường Yên, Xã Thanh Bình, Xã Trung Hòa
10045|Xã Xuân Mai|20.8731|105.593|Thị trấn Xuân Mai, Xã Thủy Xuân Tiên, Xã Tân Tiến, Xã Nam Phương Tiến
10072|Xã Quảng Bị|20.873|105.703|Xã Tốt Động, Xã Lam Điền, Xã Hợp Đồng, Xã Hoàng Diệu
10081|Xã Trần Phú|20.8423|105.65|Xã Tân Tiến, Xã Hoàng Văn Thụ, Xã Hữu Văn, Xã Mỹ Lương, Xã Đồng Tâm
10096|Xã Hoà Phú|20.8239|105.735|Xã Thượng Vực, Xã Hồng Phú, Xã Văn Võ, Xã Đồng Lạc, Xã Hòa Phú, Xã Kim Thư, Xã Đồng Phú
10114|Xã Thanh Oai|20.8465|105.767|Thị trấn Kim Bài, Xã Thanh Mai, Xã Đỗ Động, Xã Kim An, Xã Kim Thư, Xã Phương Trung
10126|Xã Bình Minh|20.904|105.762|Phường Phú Lương, Xã Lam Điền, Xã Cự Khê, Xã Bích Hòa, Xã Cao Viên, Xã Thanh Cao
10144|Xã Tam Hưng|20.8758|105.798|Xã Mỹ Hưng, Xã Thanh Thùy, Xã Thanh Văn
10180|Xã Dân Hoà|20.8094|105.792|Xã Tân Ước, Xã Dân Hòa, Xã Liên Châu, Xã Cao Xuân Dương, Xã Hồng Dương
10183|Xã Thường Tín|20.8769|105.841|Xã Đại áng, Thị trấn Thường Tín, Xã Nhị Khê, Xã Khánh Hà, Xã Hòa Bình, Xã Văn Bình, Xã Hiền Giang, Xã Văn Phú, Xã Tiền Phong
10210|Xã Hồng Vân|20.8797|105.888|Xã Đông Mỹ, Xã Ninh Sở, Xã Duyên Thái, Xã Vân Tảo, Xã Liên Phương, Xã Hà Hồi
10231|Xã Thượng Phúc|20.8297|105.856|Xã Nguyễn Trãi, Xã Quất Động, Xã Tân Minh, Xã Dũng Tiến, Xã Nghiêm Xuyên
10237|Xã Chương Dương|20.8354|105.901|Xã Tự Nhiên, Xã Lê Lợi, Xã Thắng Lợi, Xã Tô Hiệu, Xã Vạn Nhất
10273|Xã Phú Xuyên|20.7641|105.917|Xã Tô Hiệu, Xã Văn Tự, Xã Vạn Nhất, Xã Minh Cường, Thị trấn Phú Minh, Thị trấn Phú Xuyên, Xã Nam Tiến, Xã Hồng Thái, Xã Nam Phong, Xã Quang Hà
10279|Xã Phượng Dực|20.772|105.837|Xã Hồng Minh, Xã Văn Hoàng, Xã Phú Túc, Xã Hoàng Long
10330|Xã Chuyên Mỹ|20.7162|105.884|Xã Tân Dân, Xã Vân Từ, Xã Phú Yên, Xã Châu Can
10342|Xã Đại Xuyên|20.7006|105.949|Xã Khai Thái, Xã Phúc Tiến, Xã Tri Thủy, Xã Bạch Hạ, Xã Quang Lãng, Xã Minh Tân
10354|Xã Vân Đình|20.7209|105.789|Thị trấn Vân Đình, Xã Cao Sơn Tiến, Xã Phương Tú, Xã Tảo Dương Văn
10369|Xã Ứng Thiên|20.7738|105.759|Xã Hoa Viên, Xã Quảng Phú Cầu, Xã Trường Thịnh, Xã Liên Bạt
10402|Xã Ứng Hoà|20.6888|105.848|Xã Trung Tú, Xã Đồng Tân, Xã Minh Đức, Xã Trầm Lộng, Xã Kim Đường, Xã Đại Hùng, Xã Đông Lỗ, Xã Đại Cường
10417|Xã Hoà Xá|20.6673|105.79|Xã Thái Hòa, Xã Hòa Phú, Xã Phù Lưu, Xã Bình Lưu Quang
10441|Xã Mỹ Đức|20.646|105.692|Thị trấn Đại Nghĩa, Xã Phù Lưu Tế, Xã Đại Hưng, Xã Hợp Thanh, Xã An Phú
10459|Xã Phúc Sơn|20.7809|105.681|Xã Đồng Tâm, Xã Thượng Lâm, Xã Tuy Lai, Xã Phúc Lâm, Xã Mỹ Xuyên
10465|Xã Hồng Sơn|20.7156|105.706|Xã An Mỹ, Xã Lê Thanh, Xã Xuy Xá, Xã Phùng Xá, Xã Hợp Tiến
10489|Xã Hương Sơn|20.6192|105.763|Xã Vạn Tín, Xã Hùng Tiến, Xã An Tiến
`;

export type CommuneSeed = {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly fullNameEn: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly formerNames: readonly string[];
};

const withoutMarks = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");

function communeOf(line: string): CommuneSeed {
  const [code = "", fullName = "", latitude, longitude, former = ""] = line.split("|");
  const [kind, name] = fullName.startsWith("Phường ")
    ? (["Ward", fullName.slice(7)] as const)
    : (["Commune", fullName.slice(3)] as const);
  return {
    code,
    name,
    fullName,
    fullNameEn: `${withoutMarks(name)} ${kind}`,
    latitude: Number(latitude),
    longitude: Number(longitude),
    formerNames: former === "" ? [] : former.split(", "),
  };
}

export const COMMUNES: readonly CommuneSeed[] = TABLE.trim().split("\n").map(communeOf);
