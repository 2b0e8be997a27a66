package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;

/**
 * The beats a newsroom is divided into (条口): how the columns of each are named, and the
 * words its stories cannot do without. So a label is known to speak of a story though
 * they share no word: {@code 平安出行} over police who take an examinee to school.
 */
final class Beats {

	/** What each word of the beat found in a story counts, beside words that recur. */
	private static final double WORD = 1.2;

	private static final int MOST = 4;

	private static final List<Beat> ALL = List.of(
			Beat.of("交通 出行 公交 道路 路况 畅行 铁路 航空", "交警 公交 车辆 司机 驾驶 高速 道路 路段 拥堵 乘客 出租 轿车 货车 地铁 行人 客车 电动 停车 信号 航班 列车 通车"),
			Beat.of("法治 普法 说法 法律 法庭 法院 检察 司法 案件 政法 法制 断案",
					"法院 法官 判决 被告 原告 律师 检察 宪法 民法 案件 违法 起诉 审理 司法 赔偿 普法 犯罪 合同 调解 仲裁 法律 民警 公安 抓获 嫌疑"),
			Beat.of("平安 警方 公安 警务 警事 反诈 治安 警民 警界 护航", "民警 警方 公安 派出 报警 嫌疑 诈骗 抓获 盗窃 交警 巡逻 隐患 治安 警察 警务 消防"),
			Beat.of("健康 医 卫生 养生 康养 杏林 保健", "医院 医生 患者 疾病 症状 治疗 门诊 就诊 诊疗 中医 手术 体检 疫苗 养生 护士 健康 医师 科室 病人"),
			Beat.of("教育 校园 学校 学子 教师 师生 课堂 高考 中考 少年 成长 未成年 儿童",
					"学校 学生 老师 教师 校园 孩子 家长 课程 小学 中学 大学 同学 招生 考生 教学 幼儿 师生 开学 学院"),
			Beat.of("文化 文艺 文苑 艺术 文博 文物 非遗 考古 文脉 书香 阅读",
					"演出 展览 博物 文物 艺术 非遗 戏曲 作品 书画 观众 剧团 遗址 考古 古籍 传承 文化 读者 图书 阅读 舞台 音乐"),
			Beat.of("体育 赛场 健身 竞技 足球 篮球 奥运", "比赛 球队 冠军 选手 联赛 训练 运动 主场 教练 决赛 夺冠 赛事 球员 金牌 健身"),
			Beat.of("科技 创新 科学 科普 数字 智慧 智能", "研发 专利 技术 实验 科研 创新 机器 芯片 智能 数据 科学 院士 成果 研制 高校 首台"),
			Beat.of("生态 环保 环境 绿色 蓝天 碧水 美丽",
					"污染 环保 生态 垃圾 河道 治理 空气 造林 绿化 湿地 排放 水质 保洁 植树 环境 候鸟 保护 栖息 越冬 物种 天鹅 白鹭 野生 沙地 治沙 沙漠"),
			Beat.of("三农 乡村 农业 农村 振兴 田园 惠农 兴农 田野 春耕 秋收 丰收",
					"农民 村民 种植 大棚 合作 农户 增收 粮食 养殖 蔬菜 村里 田间 收获 春耕 亩产 农技 化肥 农业 播种 农机 收割 乡亲"),
			Beat.of("消费 维权 市场", "消费 商家 购买 投诉 退款 监管 商品 超市 价格 顾客 网购 欺诈"),
			Beat.of("就业 人社 招聘 社保 职场", "就业 招聘 岗位 求职 社保 养老 工资 毕业 技能 培训 用工"),
			Beat.of("民生 热线 百姓 连线 帮办 帮忙 街坊 社区 呼声 市民", "居民 小区 社区 物业 反映 投诉 街道 水管 停车 电梯 市民 业主 路灯 扰民 致电 来电"),
			Beat.of("公益 爱心 慈善 志愿 好人 善行 善举 温暖", "志愿 爱心 捐款 捐赠 救助 帮扶 义务 好心 救起 拾金 慰问 资助 免费 义诊"),
			Beat.of("旅游 文旅 景区 假日 出游", "游客 景区 旅游 民宿 游览 门票 景点 赏花 接待 古镇"),
			Beat.of("营商 企业 招商 园区 项目 政务", "企业 审批 办理 开办 投资 项目 注册 窗口 报装 落户 签约 园区 政务 办事 执照"),
			Beat.of("党建 党员 主题教育 党旗", "党员 支部 党建 党组 书记 党委 基层"), Beat.of("清风 廉政 廉洁 纪检 监督", "纪委 监委 廉洁 巡察 违纪 干部 作风"),
			Beat.of("金融 财经 证券 保险 银行 股市", "银行 贷款 股价 利率 保险 投资 基金 上市 信贷 存款 股东"),
			Beat.of("天气 气象 冷暖", "气温 降雨 台风 预警 降温 高温 气象 暴雨 最高 阵雨"), Beat.of("供热 供暖 采暖 暖冬", "室温 热力 供热 供暖 暖气 锅炉 管网 热源 测温"),
			Beat.of("电力 供电 用电", "供电 电力 线路 停电 送电 用电 巡线 电网 变压 电缆 电杆"), Beat.of("新风 移风 家风", "彩礼 酒席 婚礼 红白 攀比 丧事 婚事 村规 理事"),
			Beat.of("城市建设 城建 住建 重点工程", "通车 施工 工程 竣工 道路 地铁 大桥 主体 完工 车道 管廊"),
			Beat.of("创城 文明 市容 城管 城市更新", "文明 志愿 垃圾 市容 占道 摊点 环卫 劝导 改造 口袋 绿地 老旧 街巷"),
			Beat.of("两岸 港澳 台海", "台湾 香港 澳门 两岸 台胞"), Beat.of("国际 环球 世界 海外 全球", "总统 总理 外长 联合 美国 日本 英国 法国 德国 当地"),
			Beat.of("国防 双拥 征兵 军事 军营 强军", "官兵 战士 退役 部队 军人 民兵 入伍 烈士 军属 优抚 拥军 慰问"), Beat.of("养老 老龄 夕阳 长者", "老人 养老 老年 护理"),
			Beat.of("产业 工业 制造 车间 兴市", "产业 生产 车间 产能 工厂 产品 产值 工人 订单 工艺 制造"),
			Beat.of("安全 应急 消防", "隐患 排查 消防 事故 检查 应急 火灾 演练 救援"));

	private final List<Beat> named;

	private Beats(List<Beat> named) {
		this.named = named;
	}

	/** The beats that a label is named for. */
	static Beats namedIn(String label) {
		List<Beat> named = new ArrayList<>();
		for (Beat beat : ALL) {
			if (beat.columns().anyIn(label)) {
				named.add(beat);
			}
		}
		return new Beats(named);
	}

	boolean isEmpty() {
		return this.named.isEmpty();
	}

	/** How much a story speaks of these beats; 0 if there are none. */
	double kinship(String story) {
		double most = 0;
		for (Beat beat : this.named) {
			most = Math.max(most, WORD * Math.min(MOST, beat.wordsIn(story)));
		}
		return most;
	}

	/**
	 * One beat.
	 *
	 * @param columns words its columns are named with
	 * @param words words of its stories, two characters and a blank each
	 * @param first the characters those begin with
	 */
	private record Beat(Words columns, String words, Signs first) {

		private static final int STEP = 3;

		static Beat of(String columns, String words) {
			return new Beat(Words.of(columns.split(" ")), words, Signs.of(words.replaceAll("(.). ?", "$1")));
		}

		/** How many of its words a story holds, each counted once. */
		int wordsIn(String story) {
			long found = 0;
			for (int i = 0; i + 1 < story.length(); i++) {
				char c = Fold.fold(story.charAt(i));
				if (this.first.has(c)) {
					found |= wordAt(c, Fold.fold(story.charAt(i + 1)));
				}
			}
			return Long.bitCount(found);
		}

		private long wordAt(char first, char second) {
			for (int at = 0; at < this.words.length(); at += STEP) {
				if (this.words.charAt(at) == first && this.words.charAt(at + 1) == second) {
					return 1L << (at / STEP);
				}
			}
			return 0;
		}

	}

}
