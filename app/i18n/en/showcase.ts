import type { ShowcaseWords } from "../vi/showcase.ts";

export const showcase: ShowcaseWords = {
  title: "Interface kit",
  lead: "Every piece the market's pages are built from, in every state. This page is for whoever makes the interface.",
  sections: {
    colours: "Colours and type",
    actions: "Buttons and links",
    forms: "Inputs",
    verdicts: "Verdicts and notices",
    goods: "Goods, prices, badges",
    journey: "Journeys and codes",
    data: "Tables and figures",
    feedback: "Dialogs, empty, waiting",
    dark: "Night market",
  },
  colours: {
    paper: "paper", ink: "ink", leaf: "leaf", rice: "young rice", turmeric: "turmeric", clay: "clay", river: "river", plum: "plum",
    reserved: "The four verdict colours are for verdicts only",
    scale: "Sizes, steps of 1.2",
    pangram: "Greens picked yesterday at dawn",
  }, // prettier-ignore
  actions: {
    primary: "Add to basket", secondary: "See the field", quiet: "Later", danger: "Cancel this order",
    busy: "Sending the order…", off: "Sold out", small: "Small", medium: "Medium", large: "Large", icon: "Edit", link: "Read the regulation",
    text: "The certificate is valid until 12 Mar 2027,", textLink: "see the copy",
    menu: "More", menuItems: ["Print the lot's label", "Download the lot's data"],
  }, // prettier-ignore
  forms: {
    name: "Full name", nameHint: "As on your papers, so that the courier asks for the right person.", nameValue: "Hannah Brown",
    phone: "Telephone", phoneValue: "0912 34", phoneError: "Digits are missing. A mobile number has 10 digits, such as 0912 345 678.",
    note: "Message to the seller", noteValue: "Before ten in the morning, please.",
    ward: "Ward or commune", wardHint: "Choose a ward or commune", wards: ["First ward", "Second ward", "Third commune"],
    quantity: "Quantity", quantityUnit: "bunches", weight: "Weight",
    price: "Price", priceHint: "25000, 25,000 and 25k all work.",
    harvested: "Harvested on", today: "Today", yesterday: "Yesterday",
    pictures: "Pictures of the lot", picturesHint: "Show the goods and the label. Each picture up to 10 MB.",
    agree: "I have read and accept the operating regulation", agreeError: "Please accept it to go on.",
    remember: "Tell me when new greens come in", rememberHint: "At most one message a week; stop any time.",
    delivery: "Delivery", ship: "To your door", shipNote: "Tomorrow morning, 7 to 10", pickup: "Collect it", pickupNote: "Buoi market, stall 12",
    courier: "Courier to other provinces", courierNote: "Too fresh to travel that far",
    search: "Search goods", locked: "Lot code", disabled: "Locked for now",
    summary: { phone: "The telephone number lacks digits", agree: "The regulation is not accepted yet" },
  }, // prettier-ignore
  verdicts: {
    genuine: { sentence: "Choy sum of the Van Duc cooperative", why: "The stamp was activated on 21 Nov and was scanned nowhere else." },
    careful: { sentence: "This stamp was scanned 14 times in 3 places", why: "See whether it was peeled off; compare the goods and the shop." },
    danger: { sentence: "This lot is being recalled, do not eat it", why: "Residue above the limit, found on 20 Nov. Return it to the shop for your money." },
    unknown: { sentence: "No such code in the system", why: "Perhaps a typing mistake, or a stamp this market did not issue." },
    strip: "Lot L2609X is recalled since 20 Nov.", more: "Details",
    report: "Report a doubt",
    info: "The seller delivers from Tuesday to Sunday.",
    done: "Payment received", doneText: "The bank confirmed ₫86,000 at 09:14.",
    attention: "12 days left on the certificate", attentionText: "Hand in a new one before 4 Dec, or the listing is suspended.",
    problem: "Not sent", problemText: "The connection was lost. What you typed is still here.", again: "Send again",
    badges: { leaf: "VietGAP", rice: "In season", turmeric: "10% off", clay: "Craft village", river: "Key industry", plum: "Sent back", neutral: "Draft" },
    chips: ["Leaf greens", "Fruit", "Eggs and meat", "Pottery"],
  }, // prettier-ignore
  goods: {
    items: [
      { name: "Safe choy sum", from: "Van Duc cooperative, Bat Trang commune", fresh: "harvested 21 Nov", unit: "bunch", perKg: "₫24,000 a kg", picture: "cai-ngot-1" },
      { name: "Selected Dien pomelo, thin skin, rested until sweet", from: "Phuc Dien cooperative, Phu Dien ward", fresh: "harvested 18 Nov", unit: "piece", perKg: "₫38,000 a kg", picture: "buoi-dien-1" },
      { name: "Bat Trang tea set", from: "Giap household, Bat Trang commune", fresh: "fired 2 Nov", unit: "set", perKg: "", picture: "am-chen-bat-trang-1" },
    ],
    add: "Add to basket", alt: "Picture of sample goods",
    empty: "Nothing here yet", emptyText: "Try one filter less, or see what was picked this morning.", emptyAction: "See all goods",
  }, // prettier-ignore
  journey: {
    steps: ["Delivery", "Payment", "Done"], stepsLabel: "Steps of an order",
    label: "Journey of lot L2611A",
    field: "Field", wash: "Packing", truck: "Truck", market: "Market",
    fieldWhen: "05:40, 21 Nov", fieldWho: "Mrs Tam Nguyen", fieldWhere: "Plot 12, Bat Trang commune",
    washWhen: "08:10, 21 Nov", washWho: "Van Duc packing team", washWhere: "124 kg washed, 118 kg bunched",
    truckWhen: "04:30, 22 Nov", truckWho: "Truck 29H-123.45", truckWhere: "6 °C all the way",
    marketWhen: "expected 06:00, 22 Nov", marketWhere: "Buoi market, stall 12",
    qr: "Code of lot L2611A", qrCaption: "Scan to see the field", memo: "CL7K2M9 HTX", memoLabel: "Copy the transfer memo",
  }, // prettier-ignore
  data: {
    caption: "Orders to pack", columns: { order: "Order", buyer: "Buyer", lines: "Items", total: "Total", state: "State" },
    states: { paid: "Paid", waiting: "Awaiting payment", packed: "Packed" }, buyers: ["Minh Tran", "Ha Le", "Bao Pham"],
    empty: "No orders today yet. New ones appear here.", emptyCaption: "Orders of today",
    tabs: ["To pack", "On the way", "Done"], tabsLabel: "Orders by state", pageNote: "30 orders on this page",
    crumbs: ["Market", "Leaf greens", "Safe choy sum"],
    facts: [["Producer", "Van Duc cooperative"], ["Harvested on", "21 Nov 2026"], ["Standard", "TCVN 11892-1:2017"]], factsNote: "Paper no. VG-2025-0417, checked today",
    progress: "Sold today", progressText: "18 of 30 bunches", disclosure: "Why this listing was sent back", disclosureText: "The certificate lapsed on 1 Nov 2026. Hand in a new one and submit again.",
  }, // prettier-ignore
  feedback: {
    open: "Cancel the order", question: "Cancel order DH-2611-0042?", consequence: "The seller is told at once. Money already sent comes back within 3 working days.",
    keep: "Keep it", cancel: "Cancel the order", reason: "Reason", show: "Show the message", toast: "Safe choy sum is in your basket.", undo: "Take it out",
    skeleton: "Where goods will stand",
  }, // prettier-ignore
};
