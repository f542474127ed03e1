/**
 * What was different in Hanoi to 31/12/2024, when it had 579 communes: those that Resolution 1286/NQ-UBTVQH15 merged or
 * renamed. One line a district: its code, and the communes as code, letter of the kind, name and, after >, the units of
 * 01/01/2025 it went into. After >? stands the unit of 01/07/2025 where its lands are now: which unit held them between is
 * not known to us. Every other commune of 2025's first half was there before under the same code and name.
 */
export const HANOI_BEFORE_2025 = `
001|00010 PNguyễn Trung Trực>00004
004|00142 PSài Đồng>?00136
006|00181 PVăn Miếu>00181,00184 PQuốc Tử Giám>00181,00211 PTrung Phụng>00202,00220 PPhương Liên>00226,00226 PTrung Tự>00226 00229,00235 PNgã Tư Sở>00235 00238,00223 PThịnh Quang>00235
007|00265 PĐống Mác>00259,00274 PCầu Dền>?00292,00286 PBạch Mai>00292,00292 PQuỳnh Lôi>00292
009|00370 PThanh Xuân Nam>00367,00361 PHạ Đình>00373,00373 PKim Giang>00373
018|00538 XĐình Xuyên>00541,00541 XDương Hà>00541,00547 XTrung Mầu>00544,00559 XPhú Thị>00562,00562 XKim Sơn>00562,00574 XĐông Dư>00583,00586 XKim Lan>00589,00589 XVăn Đức>00589
250|09001 XVạn Yên>08998
268|09538 PNguyễn Trãi>09538,09547 PYết Kiêu>09538,09550 PQuang Trung>09538
269|09574 PLê Lợi>09574,09580 PNgô Quyền>09574,09583 PQuang Trung>09574
271|09631 XTản Hồng>09646,09637 XChâu Sơn>09646,09646 XPhú Phương>09646
272|09718 XVân Hà>09724,09724 XVân Nam>09724,09742 XThọ Lộc>09742,09754 XTích Giang>09742,09745 XLong Xuyên>09745,09748 XThượng Cốc>09745
275|09901 XPhượng Cách>09904,09904 XYên Sơn>09904,09913 XLiệp Tuyết>09928,09928 XNghĩa Hương>09928,09934 XTân Phú>09934,09937 XĐại Thành>09934,09946 XTân Hòa>09934
276|09973 XCanh Nậu>09973,09979 XDị Nậu>09973,09985 XChàng Sơn>10003,09994 XHữu Bằng>10006,10006 XBình Phú>10006
277|10093 XHồng Phong>10096,10096 XĐồng Phú>10096,10108 XHòa Chính>10108,10111 XPhú Nam An>10108
278|10174 XCao Dương>10174,10177 XXuân Dương>10174
279|10228 XThư Phú>10237,10252 XThống Nhất>10264,10264 XVạn Điểm>10264
280|10288 XTri Trung>?10279,10291 XĐại Thắng>10291,10297 XVăn Hoàng>10291,10306 XQuang Trung>10318,10309 XNam Phong>10312,10312 XNam Triều>10312,10318 XSơn Hà>10318
281|10357 XViên An>10363,10360 XViên Nội>10363,10363 XHoa Sơn>10363,10372 XCao Thành>10378,10378 XSơn Công>10378,10381 XĐồng Tiến>10378,10396 XVạn Thái>10396,10405 XHòa Xá>10396,10414 XHòa Nam>10396,10402 XHòa Lâm>10402,10408 XTrầm Lộng>10402,10420 XĐội Bình>10435,10435 XLưu Hoàng>10435,10438 XHồng Quang>10435
282|10456 XMỹ Thành>10459,10459 XBột Xuyên>10459,10483 XVạn Kim>10483,10486 XĐốc Tín>10483
`;
