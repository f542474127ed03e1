/**
 * A bank or wallet that takes part in NAPAS 247 transfers. The BIN names it inside a VietQR payload (EMVCo tag 38);
 * where a bank was taken over, the name is that of its successor.
 */
export type Bank = { readonly bin: string; readonly code: string; readonly shortName: string; readonly name: string };

const bank = (bin: string, code: string, shortName: string, name: string): Bank => ({ bin, code, shortName, name });

export const BANKS: readonly Bank[] = [
  bank("422589", "CIMB", "CIMB Bank", "Ngân hàng TNHH MTV CIMB Việt Nam"),
  bank("458761", "HSBC", "HSBC Vietnam", "Ngân hàng TNHH MTV HSBC (Việt Nam)"),
  bank("546034", "CAKE", "CAKE by VPBank", "Ngân hàng số CAKE by VPBank - Ngân hàng TMCP Việt Nam Thịnh Vượng"),
  bank("546035", "UBANK", "Ubank by VPBank", "Ngân hàng số Ubank by VPBank - Ngân hàng TMCP Việt Nam Thịnh Vượng"),
  bank("668888", "KBANK", "Kasikornbank", "Ngân hàng Đại chúng TNHH KASIKORNBANK - CN TP. Hồ Chí Minh"),
  bank("796500", "DBS", "DBS Bank", "NH TNHH MTV Phát triển Singapore - Chi nhánh TP. Hồ Chí Minh"),
  bank("801011", "NONGHYUP", "Nonghyup Bank", "Ngân hàng Nonghyup - Chi nhánh Hà Nội"),
  bank("963369", "LIOBANK", "Liobank", "Ngân hàng số Liobank - Ngân hàng TMCP Phương Đông"),
  bank("963388", "TIMO", "Timo", "Ngân hàng số Timo by Bản Việt Bank"),
  bank("970400", "SGB", "SaigonBank", "Ngân hàng TMCP Sài Gòn Công Thương"),
  bank("970403", "STB", "Sacombank", "Ngân hàng TMCP Sài Gòn Thương Tín"),
  bank("970405", "AGRIBANK", "Agribank", "Ngân hàng Nông nghiệp và Phát triển Nông thôn Việt Nam"),
  bank("970406", "VIKKI", "Vikki Bank", "Ngân hàng TNHH MTV Số Vikki"),
  bank("970407", "TCB", "Techcombank", "Ngân hàng TMCP Kỹ thương Việt Nam"),
  bank("970408", "GPBANK", "GPBank", "Ngân hàng Thương mại TNHH MTV Dầu Khí Toàn Cầu"),
  bank("970409", "BAB", "BacA Bank", "Ngân hàng TMCP Bắc Á"),
  bank("970410", "SC", "Standard Chartered Vietnam", "Ngân hàng TNHH MTV Standard Chartered Bank Việt Nam"),
  bank("970412", "PVCOMBANK", "PVcomBank", "Ngân hàng TMCP Đại Chúng Việt Nam"),
  bank("970414", "MBV", "MBV", "Ngân hàng TNHH MTV Việt Nam Hiện Đại"),
  bank("970415", "CTG", "VietinBank", "Ngân hàng TMCP Công thương Việt Nam"),
  bank("970416", "ACB", "ACB", "Ngân hàng TMCP Á Châu"),
  bank("970418", "BID", "BIDV", "Ngân hàng TMCP Đầu tư và Phát triển Việt Nam"),
  bank("970419", "NVB", "NCB Bank", "Ngân hàng TMCP Quốc Dân"),
  bank("970421", "VRB", "VietNgaBank", "Ngân hàng Liên doanh Việt - Nga"),
  bank("970422", "MBB", "MB Bank", "Ngân hàng TMCP Quân đội"),
  bank("970423", "TPB", "TPBank", "Ngân hàng TMCP Tiên Phong"),
  bank("970424", "SVB", "Shinhan Bank", "Ngân hàng TNHH MTV Shinhan Việt Nam"),
  bank("970425", "ABB", "AB Bank", "Ngân hàng TMCP An Bình"),
  bank("970426", "MSB", "MSB", "Ngân hàng TMCP Hàng Hải"),
  bank("970427", "VAB", "VietABank", "Ngân hàng TMCP Việt Á"),
  bank("970428", "NAB", "Nam A Bank", "Ngân hàng TMCP Nam Á"),
  bank("970429", "SCB", "SCB", "Ngân hàng TMCP Sài Gòn"),
  bank("970430", "PGB", "PG Bank", "Ngân hàng TMCP Xăng dầu Petrolimex"),
  bank("970431", "EIB", "Eximbank", "Ngân hàng TMCP Xuất Nhập khẩu Việt Nam"),
  bank("970432", "VPB", "VPBank", "Ngân hàng TMCP Việt Nam Thịnh Vượng"),
  bank("970433", "VBB", "VietBank", "Ngân hàng TMCP Việt Nam Thương Tín"),
  bank("970434", "IVB", "Indovina Bank", "Ngân hàng TNHH Indovina"),
  bank("970436", "VCB", "Vietcombank", "Ngân hàng TMCP Ngoại Thương Việt Nam"),
  bank("970437", "HDB", "HDBank", "Ngân hàng TMCP Phát triển TP. Hồ Chí Minh"),
  bank("970438", "BAOVIETBANK", "BaoViet Bank", "Ngân hàng TMCP Bảo Việt"),
  bank("970439", "PBVN", "Public Bank Vietnam", "Ngân hàng TNHH MTV Public Việt Nam"),
  bank("970440", "SSB", "SeABank", "Ngân hàng TMCP Đông Nam Á"),
  bank("970441", "VIB", "VIB", "Ngân hàng TMCP Quốc tế Việt Nam"),
  bank("970442", "HLB", "HongLeong Bank", "Ngân hàng TNHH MTV Hong Leong Việt Nam"),
  bank("970443", "SHB", "SHB", "Ngân hàng TMCP Sài Gòn - Hà Nội"),
  bank("970444", "VNCB", "CB Bank", "Ngân hàng Thương mại TNHH MTV Xây dựng Việt Nam"),
  bank("970446", "COOPBANK", "Co-op Bank", "Ngân hàng Hợp tác xã Việt Nam"),
  bank("970448", "OCB", "OCB Bank", "Ngân hàng TMCP Phương Đông"),
  bank("970449", "LPB", "LPBank", "Ngân hàng TMCP Lộc Phát Việt Nam"),
  bank("970452", "KLB", "KienlongBank", "Ngân hàng TMCP Kiên Long"),
  bank("970454", "BVB", "BVBank", "Ngân hàng TMCP Bản Việt"),
  bank("970455", "IBKHN", "IBK HN", "Ngân hàng Công nghiệp Hàn Quốc - Chi nhánh Hà Nội"),
  bank("970456", "IBKHCM", "IBK HCM", "Ngân hàng Công nghiệp Hàn Quốc - Chi nhánh TP. Hồ Chí Minh"),
  bank("970457", "WRB", "Woori Bank", "Ngân hàng TNHH MTV Woori Việt Nam"),
  bank("970458", "UOB", "United Overseas Bank Vietnam", "Ngân hàng United Overseas Bank Việt Nam"),
  bank("970462", "KBHN", "Kookmin Bank HN", "Ngân hàng Kookmin - Chi nhánh Hà Nội"),
  bank("970463", "KBHCM", "Kookmin Bank HCM", "Ngân hàng Kookmin - Chi nhánh TP. Hồ Chí Minh"),
  bank("971025", "MOMO", "MoMo", "CTCP Dịch Vụ Di Động Trực Tuyến"),
];

const BY_BIN: ReadonlyMap<string, Bank> = new Map(BANKS.map((b) => [b.bin, b]));

export const findBank = (bin: string): Bank | undefined => BY_BIN.get(bin);
