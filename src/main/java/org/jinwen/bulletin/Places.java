package org.jinwen.bulletin;

import java.util.Set;

/** Provinces and large cities of China, which headlines like to begin with. */
final class Places {

	private static final Set<String> NAMES = Set.of("北京", "天津", "上海", "重庆", "河北", "山西", "辽宁", "吉林", "江苏", "浙江", "安徽",
			"福建", "江西", "山东", "河南", "湖北", "湖南", "广东", "海南", "四川", "贵州", "云南", "陕西", "甘肃", "青海", "台湾", "内蒙", "广西", "西藏",
			"宁夏", "新疆", "香港", "澳门", "黑龙", "太原", "大同", "晋城", "晋中", "长治", "运城", "临汾", "吕梁", "忻州", "朔州", "阳泉", "石家", "唐山",
			"保定", "邯郸", "沈阳", "大连", "长春", "哈尔", "南京", "苏州", "无锡", "杭州", "宁波", "温州", "合肥", "福州", "厦门", "泉州", "南昌", "济南",
			"青岛", "烟台", "郑州", "洛阳", "武汉", "长沙", "广州", "深圳", "东莞", "佛山", "珠海", "南宁", "桂林", "海口", "三亚", "成都", "绵阳", "贵阳",
			"昆明", "拉萨", "西安", "宝鸡", "兰州", "西宁", "银川", "乌鲁", "呼和", "包头", "中国", "全国", "我国", "我省", "我市", "我县", "我区", "全省",
			"全市", "美国", "日本", "英国", "法国", "德国", "俄罗", "韩国", "印度");

	private static final String[] KINDS = { "公园", "机场", "车站", "大桥", "景区", "小区", "博物馆", "图书馆", "体育馆", "医院", "大学", "中学",
			"小学", "水库", "古城", "古镇", "开发区", "保护区", "动物园", "植物园" };

	private Places() {
	}

	static boolean isAtStart(String folded) {
		return folded.length() > 3 && isNamed(folded);
	}

	/** Whether a short line is the name of one place: 迎泽公园, 城东水库. */
	static boolean isOne(String folded) {
		for (String kind : KINDS) {
			if (folded.endsWith(kind) && folded.length() > kind.length() + 1) {
				return true;
			}
		}
		return false;
	}

	static boolean isProvinceOrCity(String folded) {
		return NAMES.contains(folded);
	}

	/** Whether the word itself begins with such a name. */
	static boolean isNamed(String folded) {
		return folded.length() > 1 && NAMES.contains(folded.substring(0, 2));
	}

}
